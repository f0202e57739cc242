import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { headWord } from './heads.ts';
import { isTime, nounPhraseEndingAt, nounPhraseStartingAt, pronounAt } from './noun-phrases.ts';
import { isAdverb, isCapitalized, isComma, isNominal, isPunctuation, wordAt } from './words.ts';

/**
 * The subject to the left of a verb: over auxiliaries and adverbs, over an apposition or relative clause between commas,
 * over a time adjunct; for a verb that has none of its own ("stood up and said"), the subject of the clause.
 *
 * @param verb token index of the verb
 * @param lo the first token of its clause
 */
export function subjectBefore(
  context: AttributionContext,
  verb: number,
  lo: number,
): TokenRange | null {
  let i = verb - 1;
  while (i >= lo && isBetweenSubjectAndVerb(context, i)) i--;
  if (i < lo) return null;
  const word = wordAt(context, i);
  if (context.data.relativePronouns.has(word)) return antecedent(context, i, lo);
  if (isComma(context, i) || word === ')') return subjectBeforeInsertion(context, i, lo);
  const phrase = nounPhraseEndingAt(context, i, lo);
  if (phrase === null) return isPunctuation(context, i) ? null : clauseSubject(context, lo, verb);
  if (isTime(context, phrase)) return subjectBeforeTime(context, phrase, lo, verb);
  return dependsOnClause(context, phrase, lo) ? clauseSubject(context, lo, verb) : phrase;
}

function isBetweenSubjectAndVerb(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  return (
    context.data.auxiliaries.has(word) ||
    isAdverb(context, i) ||
    /^(?:himself|herself|themselves|itself)$/u.test(word)
  );
}

/** "Roe, who said": the phrase before the relative pronoun, with it. */
function antecedent(context: AttributionContext, relative: number, lo: number): TokenRange | null {
  const left = isComma(context, relative - 1) ? relative - 2 : relative - 1;
  const phrase = nounPhraseEndingAt(context, left, lo);
  return phrase === null ? null : { first: phrase.first, end: relative + 1 };
}

/**
 * "Roe, the mayor, said", "Roe, who is 40, said": the phrase before the comma that opens the insertion. Of several commas
 * the nearest one behind a name that begins its clause counts most, then the farthest behind any phrase that does.
 */
function subjectBeforeInsertion(
  context: AttributionContext,
  closing: number,
  lo: number,
): TokenRange | null {
  let named: TokenRange | null = null;
  let opening: TokenRange | null = null;
  let any: TokenRange | null = null;
  for (let i = closing - 1; i > lo && context.passageAt[i] === -1; i--) {
    if (!isComma(context, i) && wordAt(context, i) !== '(') continue;
    const phrase = nounPhraseEndingAt(context, i - 1, lo);
    if (phrase === null || isTime(context, phrase)) continue;
    any ??= phrase;
    if (!startsClause(context, phrase.first, lo)) continue;
    opening = phrase;
    if (hasName(context, phrase)) named ??= phrase;
  }
  return named ?? opening ?? any ?? clauseSubject(context, lo, closing);
}

function startsClause(context: AttributionContext, first: number, lo: number): boolean {
  return (
    first <= lo ||
    context.data.conjunctions.has(wordAt(context, first - 1)) ||
    context.passageAt[first - 1] !== -1
  );
}

/** "Roe on Tuesday said": the phrase before the time adjunct; "On Tuesday, said" has none. */
function subjectBeforeTime(
  context: AttributionContext,
  time: TokenRange,
  lo: number,
  verb: number,
): TokenRange | null {
  let i = time.first - 1;
  if (context.data.prepositions.has(wordAt(context, i))) i--;
  const phrase = i >= lo ? nounPhraseEndingAt(context, i, lo) : null;
  return phrase ?? clauseSubject(context, lo, verb);
}

/** A phrase after a verb or preposition ("after meeting Roe said") is no subject unless its clause begins with it. */
function dependsOnClause(context: AttributionContext, phrase: TokenRange, lo: number): boolean {
  if (phrase.first <= lo) return false;
  const before = wordAt(context, phrase.first - 1);
  return (
    context.data.prepositions.has(before) &&
    phrase.first - 1 > lo &&
    context.mentionAt[phrase.end - 1] === null
  );
}

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
    if (context.passageAt[i] !== -1 || isPunctuation(context, i) || isAdverb(context, i)) continue;
    const word = wordAt(context, i);
    if (context.data.prepositions.has(word) && context.mentionAt[i] === null) {
      i = skipAdjunct(context, i + 1, hi) - 1;
      continue;
    }
    if (context.data.relativePronouns.has(word)) continue;
    const pronoun = pronounAt(context, i);
    if (pronoun !== null && !/^(?:it|you|one)$/u.test(word)) return pronoun;
    const phrase = nounPhraseStartingAt(context, i, hi);
    if (phrase === null) continue;
    if (!isTime(context, phrase) && (isDetermined(context, phrase) || hasName(context, phrase)))
      return phrase;
    i = phrase.end - 1;
  }
  return null;
}

/** Behind "After the vote, …", "In May, …": adjuncts and subordinate clauses that open the sentence, up to their comma. */
function afterOpening(context: AttributionContext, lo: number, hi: number): number {
  let first = lo;
  for (let i = lo; i < hi; i++) {
    if (i === first && !opensAdjunct(context, first)) return first;
    if (isComma(context, i) && context.passageAt[i] === -1 && i + 1 < hi) first = i + 1;
  }
  return first;
}

/** A preposition or subordinating conjunction. */
export function opensAdjunct(context: AttributionContext, i: number): boolean {
  const { prepositions, conjunctions, coordinators } = context.data;
  const word = wordAt(context, i);
  return (
    prepositions.has(word) || (conjunctions.has(word) && !coordinators.has(word) && word !== 'but')
  );
}

function skipAdjunct(context: AttributionContext, i: number, hi: number): number {
  let k = i;
  while (k < hi && (isNominal(context, k) || isAdverb(context, k)) && !isPunctuation(context, k))
    k++;
  return Math.max(k, i);
}

/** A phrase that can only be a noun's: with a determiner, with a known head, or with a capital that is not the sentence's. */
function isDetermined(context: AttributionContext, phrase: TokenRange): boolean {
  const { determiners, groupNouns, organisationNouns, unnamedNouns } = context.data;
  if (determiners.has(wordAt(context, phrase.first))) return true;
  const head = headWord(context, phrase);
  if (groupNouns.has(head) || organisationNouns.has(head) || unnamedNouns.has(head)) return true;
  const opensFrame = context.frames[context.frameAt[phrase.first] ?? 0]?.first === phrase.first;
  return (
    isCapitalized(context, opensFrame ? phrase.end - 1 : phrase.first) &&
    !(opensFrame && phrase.end - phrase.first === 1 && !isInitialism(context, phrase.first))
  );
}

function isInitialism({ article }: AttributionContext, i: number): boolean {
  return /^\p{Lu}[\p{Lu}.&]+$/u.test(article.tokens[i]?.text ?? '');
}

function hasName(context: AttributionContext, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (context.mentionAt[i] !== null) return true;
  return false;
}

/**
 * The subject to the right of a verb: "said Jane Roe".
 *
 * @param i the token after the verb
 * @param hi where the clause ends
 */
export function subjectAfter(
  context: AttributionContext,
  i: number,
  hi: number,
): TokenRange | null {
  const phrase = nounPhraseStartingAt(context, i, hi);
  if (phrase === null || isTime(context, phrase)) return null;
  const next = wordAt(context, phrase.end);
  const goesOn = context.data.auxiliaries.has(next) && !next.startsWith("'");
  return goesOn ? null : phrase;
}
