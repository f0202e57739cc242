import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { isAdverb, isCapitalized, isNominal, isPunctuation, wordAt } from './words.ts';

const LONGEST = 14;

/** A pronoun that is a subject by itself, at token `i`. */
export function pronounAt(context: AttributionContext, i: number): TokenRange | null {
  return context.data.subjectPronouns.has(wordAt(context, i)) && context.passageAt[i] === -1
    ? { first: i, end: i + 1 }
    : null;
}

/**
 * The noun phrase whose last word is token `i`, with what it depends on: "a spokesman for the ministry" when `i` is
 * "ministry", "Crow and Secor" when it is "Secor".
 *
 * @param lo the first token it may take in
 * @returns null where `i` is no noun
 */
export function nounPhraseEndingAt(
  context: AttributionContext,
  i: number,
  lo: number,
): TokenRange | null {
  const pronoun = pronounAt(context, i);
  if (pronoun !== null) return i >= lo ? pronoun : null;
  let phrase = simplePhraseEndingAt(context, i, lo);
  while (phrase !== null) {
    const wider = widened(context, phrase, lo);
    if (wider === null || phrase.end - wider.first > LONGEST) return phrase;
    phrase = wider;
  }
  return null;
}

/** The phrase joined with one before it over a preposition or "and", or null. */
function widened(context: AttributionContext, phrase: TokenRange, lo: number): TokenRange | null {
  const link = phrase.first - 1;
  if (link <= lo) return null;
  const word = wordAt(context, link);
  const left = simplePhraseEndingAt(context, link - 1, lo);
  if (left === null || isTime(context, left)) return null;
  if (context.data.nounPrepositions.has(word)) return { first: left.first, end: phrase.end };
  const names = isCapitalized(context, left.end - 1) && isCapitalized(context, phrase.first);
  return context.data.coordinators.has(word) && names
    ? { first: left.first, end: phrase.end }
    : null;
}

/** A noun phrase without prepositions: determiner, modifiers, head. */
function simplePhraseEndingAt(
  context: AttributionContext,
  i: number,
  lo: number,
): TokenRange | null {
  if (i < lo || !isHead(context, i)) return null;
  let first = context.mentionAt[i]?.first ?? i;
  if (first < lo) first = i;
  while (first - 1 >= lo && i - first < LONGEST && isNominal(context, first - 1)) {
    const determiner = opensPhrase(context, first);
    if (determiner) break;
    first--;
  }
  return { first, end: i + 1 };
}

/** Whether nothing can stand before token `i` in its phrase: a determiner or possessive pronoun, but not "'s". */
function opensPhrase({ data, article }: AttributionContext, i: number): boolean {
  const word = article.tokens[i]?.lower ?? '';
  return data.determiners.has(word) && !word.startsWith("'");
}

function isHead(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  if (word === "'s" || word === "'") return false;
  const { determiners, possessives } = context.data;
  return (
    isNominal(context, i) &&
    (!(determiners.has(word) || possessives.has(word)) ||
      /^(?:this|that|these|those|some|many|most|others?|both|all|few|several|one)$/u.test(word))
  );
}

/** Whether the head of a phrase is a day, a month, "today" or the like. */
export function isTime(context: AttributionContext, { end }: TokenRange): boolean {
  return context.data.timeWords.has(wordAt(context, end - 1));
}

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
  const pronoun = first < hi ? pronounAt(context, first) : null;
  if (pronoun !== null) return pronoun;
  if (first >= hi || !isNominal(context, first)) return null;
  let end = first;
  while (end < hi && end - first < LONGEST) {
    const mention = context.mentionAt[end] ?? null;
    const next = mention === null ? end + 1 : mention.end;
    if (!continuesPhrase(context, first, end, hi)) break;
    end = next;
    if (mention !== null && !goesOnAfterName(context, end)) break;
  }
  while (end > first && (isTime(context, { first, end }) || !isHead(context, end - 1))) end--;
  return end > first ? { first, end } : null;
}

function continuesPhrase(
  context: AttributionContext,
  first: number,
  i: number,
  hi: number,
): boolean {
  if (isPunctuation(context, i)) return false;
  const { data } = context;
  const word = wordAt(context, i);
  if (isNominal(context, i)) {
    const restarts =
      i > first &&
      opensPhrase(context, i) &&
      !data.prepositions.has(wordAt(context, i - 1)) &&
      !data.coordinators.has(wordAt(context, i - 1));
    return !restarts && !(i > first && data.timeWords.has(word));
  }
  if (i === first || i + 1 >= hi) return false;
  if (data.coordinators.has(word))
    return isCapitalized(context, i - 1) && isCapitalized(context, i + 1);
  return (
    data.nounPrepositions.has(word) &&
    isNominal(context, i + 1) &&
    !leadsToOccasion(context, i + 1, hi)
  );
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
  const word = wordAt(context, i);
  return (
    word === "'s" ||
    word === "'" ||
    (context.data.coordinators.has(word) && context.mentionAt[i + 1] !== null)
  );
}
