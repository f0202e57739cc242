import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { isCapitalized, isName, isNominal, isPossessiveEnding, wordAt } from './words.ts';

export const LONGEST_PHRASE = 14;

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
    if (wider === null || phrase.end - wider.first > LONGEST_PHRASE) return phrase;
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
  while (first - 1 >= lo && i - first < LONGEST_PHRASE && isNominal(context, first - 1)) {
    const determiner = opensPhrase(context, first);
    if (determiner) break;
    first--;
  }
  return { first, end: i + 1 };
}

/** Whether nothing can stand before token `i` in its phrase: a determiner or possessive pronoun, but not "'s". */
export function opensPhrase({ data, article }: AttributionContext, i: number): boolean {
  const word = article.tokens[i]?.lower ?? '';
  return data.determiners.has(word) && !word.startsWith("'");
}

/** Whether a phrase can end with token `i`. */
export function isHead(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  if (isPossessiveEnding(context, i)) return false;
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

/** Whether a named person stands in a phrase. */
export function hasName(context: AttributionContext, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isName(context, i)) return true;
  return false;
}

const MOST_ADJECTIVES = 2;

/** "Roe's first claim": the phrase before the possessive ending, for a noun at a token; null where it is nobody's. */
export function ownerBefore(
  context: AttributionContext,
  noun: number,
  lo: number,
): TokenRange | null {
  for (let i = noun - 1; i >= noun - 1 - MOST_ADJECTIVES; i--) {
    if (isPossessiveEnding(context, i)) return nounPhraseEndingAt(context, i - 1, lo);
    if (!isNominal(context, i)) return null;
  }
  return null;
}
