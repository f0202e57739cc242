import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { headWord } from './heads.ts';
import { hasName, isTime, pronounAt } from './noun-phrases.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import {
  isAdverb,
  isCapitalized,
  isComma,
  isName,
  isNominal,
  isPunctuation,
  isQuoted,
  opensFrame,
  wordAt,
} from './words.ts';

/**
 * The first phrase of a clause that can be its subject: a pronoun, a named person, or a phrase in front of everything
 * else; what follows a preposition, a time and the inside of quotations are passed over.
 */
export function clauseSubject(
  context: AttributionContext,
  lo: number,
  hi: number,
): TokenRange | null {
  for (let i = afterOpening(context, lo, hi); i < hi; i++) {
    const skipped = afterNonSubject(context, i, hi);
    if (skipped !== null) {
      i = skipped - 1;
      continue;
    }
    const subject = pronounAt(context, i) ?? nounPhraseStartingAt(context, i, hi);
    if (subject === null) continue;
    if (canBeSubject(context, subject)) return subject;
    i = subject.end - 1;
  }
  return null;
}

/** The token behind what cannot begin a subject at `i`; null where one may begin. */
function afterNonSubject(context: AttributionContext, i: number, hi: number): number | null {
  if (isQuoted(context, i) || isPunctuation(context, i) || isAdverb(context, i)) return i + 1;
  const word = wordAt(context, i);
  if (context.data.prepositions.has(word) && !isName(context, i)) {
    return afterAdjunct(context, i + 1, hi);
  }
  return context.data.relativePronouns.has(word) ? i + 1 : null;
}

/** Whether a phrase is a pronoun for somebody, or so determined that it can only be a noun's. */
export function canBeSubject(context: AttributionContext, phrase: TokenRange): boolean {
  if (pronounAt(context, phrase.first) !== null) {
    return !/^(?:it|you)$/u.test(wordAt(context, phrase.first));
  }
  if (isTime(context, phrase)) return false;
  return isDetermined(context, phrase) || hasName(context, phrase);
}

/** Behind "After the vote, …", "In May, …": adjuncts and subordinate clauses that open the sentence, up to their comma. */
function afterOpening(context: AttributionContext, lo: number, hi: number): number {
  let first = lo;
  for (let i = lo; i < hi; i++) {
    if (i === first && !opensAdjunct(context, first)) return first;
    if (isComma(context, i) && !isQuoted(context, i) && i + 1 < hi) first = i + 1;
  }
  return first;
}

/** A preposition or subordinating conjunction. */
export function opensAdjunct(context: AttributionContext, i: number): boolean {
  const { prepositions, conjunctions, coordinators } = context.data;
  const word = wordAt(context, i);
  if (prepositions.has(word)) return true;
  return conjunctions.has(word) && !coordinators.has(word) && word !== 'but';
}

function afterAdjunct(context: AttributionContext, i: number, hi: number): number {
  let k = i;
  while (k < hi && (isNominal(context, k) || isAdverb(context, k))) k++;
  return k;
}

/** A phrase that can only be a noun's: with a determiner, a known head, or a capital that is not the sentence's. */
function isDetermined(context: AttributionContext, phrase: TokenRange): boolean {
  const { determiners, groupNouns, organisationNouns, unnamedNouns } = context.data;
  if (determiners.has(wordAt(context, phrase.first))) return true;
  const head = headWord(context, phrase);
  if ([groupNouns, organisationNouns, unnamedNouns].some((nouns) => nouns.has(head))) return true;
  if (!opensFrame(context, phrase.first)) return isCapitalized(context, phrase.first);
  const isOneWord = phrase.end - phrase.first === 1;
  return isOneWord ? isInitialism(context, phrase.first) : isCapitalized(context, phrase.end - 1);
}

function isInitialism({ article }: AttributionContext, i: number): boolean {
  return /^\p{Lu}[\p{Lu}.&]+$/u.test(article.tokens[i]?.text ?? '');
}
