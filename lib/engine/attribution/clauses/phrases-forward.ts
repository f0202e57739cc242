import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { isHead, isTime, LONGEST_PHRASE, opensPhrase, pronounAt } from './noun-phrases.ts';
import {
  isAdverb,
  isCapitalized,
  isName,
  isNominal,
  isPossessiveEnding,
  isPunctuation,
  wordAt,
} from './words.ts';

/**
 * The noun phrase that begins at token `i`: the subject after its verb ("said Jane Roe, the mayor").
 *
 * @param hi token index it must end before
 */
export function nounPhraseStartingAt(
  context: AttributionContext,
  i: number,
  hi: number,
): TokenRange | null {
  let first = i;
  while (first < hi && isAdverb(context, first)) first++;
  if (first >= hi) return null;
  const pronoun = pronounAt(context, first);
  if (pronoun !== null) return pronoun;
  return isNominal(context, first)
    ? withoutTail(context, first, phraseEnd(context, first, hi))
    : null;
}

function phraseEnd(context: AttributionContext, first: number, hi: number): number {
  let end = first;
  while (end < hi && end - first < LONGEST_PHRASE && continuesPhrase(context, first, end, hi)) {
    const mention = context.mentionAt[end] ?? null;
    end = mention?.end ?? end + 1;
    if (mention !== null && !goesOnAfterName(context, end)) break;
  }
  return end;
}

/** Without a time ("Roe Tuesday") or what cannot end a phrase. */
function withoutTail(context: AttributionContext, first: number, to: number): TokenRange | null {
  let end = to;
  while (end > first && (isTime(context, { first, end }) || !isHead(context, end - 1))) end--;
  return end > first ? { first, end } : null;
}

function continuesPhrase(
  context: AttributionContext,
  first: number,
  i: number,
  hi: number,
): boolean {
  if (isNominal(context, i)) return i === first || !restarts(context, i);
  if (i === first || i + 1 >= hi || isPunctuation(context, i)) return false;
  const word = wordAt(context, i);
  if (context.data.coordinators.has(word)) {
    return isCapitalized(context, i - 1) && isCapitalized(context, i + 1);
  }
  const links = context.data.nounPrepositions.has(word) && isNominal(context, i + 1);
  return links && !leadsToOccasion(context, i + 1, hi);
}

/** A determiner begins another phrase, unless a preposition or "and" leads to it; so does a time. */
function restarts(context: AttributionContext, i: number): boolean {
  const { prepositions, coordinators, timeWords } = context.data;
  if (timeWords.has(wordAt(context, i))) return true;
  const before = wordAt(context, i - 1);
  return opensPhrase(context, i) && !prepositions.has(before) && !coordinators.has(before);
}

/** After "in", "on", "at": a time or an occasion of speech, which is not part of the phrase. */
export function leadsToOccasion(context: AttributionContext, i: number, hi: number): boolean {
  for (let k = i; k < hi && k < i + 5 && isNominal(context, k); k++) {
    const word = wordAt(context, k);
    if (context.data.occasionWords.has(word) || context.data.timeWords.has(word)) return true;
  }
  return false;
}

function goesOnAfterName(context: AttributionContext, i: number): boolean {
  if (isPossessiveEnding(context, i)) return true;
  return context.data.coordinators.has(wordAt(context, i)) && isName(context, i + 1);
}
