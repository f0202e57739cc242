import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { clauseSubject } from './clause-subject.ts';
import { hasName, isTime, nounPhraseEndingAt, pronounAt } from './noun-phrases.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { isAdverb, isComma, isName, isPunctuation, isQuoted, wordAt } from './words.ts';

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
  return subjectFrom(context, phrase, lo, verb);
}

function isBetweenSubjectAndVerb(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  if (context.data.auxiliaries.has(word) || isAdverb(context, i)) return true;
  return /^(?:himself|herself|themselves|itself)$/u.test(word);
}

/** The phrase beside the verb, unless it is a time or depends on a preposition. */
function subjectFrom(
  context: AttributionContext,
  phrase: TokenRange,
  lo: number,
  verb: number,
): TokenRange | null {
  if (isTime(context, phrase)) return subjectBeforeTime(context, phrase, lo, verb);
  const outer = outOfRelativeClause(context, phrase, lo);
  if (outer !== phrase) return outer;
  return dependsOnClause(context, phrase, lo) ? clauseSubject(context, lo, verb) : phrase;
}

/** The phrase that the relative clause around a nameless one belongs to; without such a clause the phrase itself. */
function outOfRelativeClause(
  context: AttributionContext,
  phrase: TokenRange,
  lo: number,
): TokenRange {
  return (hasName(context, phrase) ? null : beforeRelativeClause(context, phrase, lo)) ?? phrase;
}

/** "An official who spoke in public said": the phrase that the relative clause around `inner` belongs to. */
function beforeRelativeClause(
  context: AttributionContext,
  inner: TokenRange,
  lo: number,
): TokenRange | null {
  if (pronounAt(context, inner.first) !== null) return null;
  for (let i = inner.first; i > lo && !isPunctuation(context, i); i--) {
    if (/^who(?:se|m)?$/u.test(wordAt(context, i))) return nounPhraseEndingAt(context, i - 1, lo);
  }
  return null;
}

/**
 * "Roe, who said": the phrase before the relative pronoun, with it.
 *
 * @param lo the first token of the sentence or clause
 */
export function antecedent(
  context: AttributionContext,
  relative: number,
  lo: number,
): TokenRange | null {
  const left = isComma(context, relative - 1) ? relative - 2 : relative - 1;
  const phrase = nounPhraseEndingAt(context, left, lo);
  return phrase === null ? null : { first: behindReaction(context, phrase), end: relative + 1 };
}

/** Where the phrase begins that tells from whom something came: "criticism from | Roe"; else where all of it does. */
function behindReaction(context: AttributionContext, { first, end }: TokenRange): number {
  for (let i = first; i < end; i++) {
    if (/^(?:from|by|of)$/u.test(wordAt(context, i)))
      return context.data.reactionNouns.has(wordAt(context, i - 1)) ? i + 1 : first;
  }
  return first;
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
  const phrases = phrasesBeforeCommas(context, closing, lo);
  const opening = phrases.filter(({ first }) => startsClause(context, first, lo));
  const phrase = opening.find((each) => hasName(context, each)) ?? opening.at(-1) ?? phrases[0];
  return phrase === undefined
    ? clauseSubject(context, lo, closing)
    : withOthers(context, phrase, closing);
}

/** "Roe, and other critics of the plan, said": all of them. */
function withOthers(context: AttributionContext, phrase: TokenRange, closing: number): TokenRange {
  const { coordinators } = context.data;
  const isJoined =
    isComma(context, phrase.end) && coordinators.has(wordAt(context, phrase.end + 1));
  const others = isJoined ? nounPhraseStartingAt(context, phrase.end + 2, closing) : null;
  return others !== null && others.end === closing ? { first: phrase.first, end: closing } : phrase;
}

/** Phrases that end at a comma or bracket before token `closing`, nearest first. */
function phrasesBeforeCommas(
  context: AttributionContext,
  closing: number,
  lo: number,
): readonly TokenRange[] {
  const phrases: TokenRange[] = [];
  for (let i = closing - 1; i > lo && !isQuoted(context, i); i--) {
    if (!isComma(context, i) && wordAt(context, i) !== '(') continue;
    const inner = nounPhraseEndingAt(context, i - 1, lo);
    if (inner !== null && !isTime(context, inner))
      phrases.push(outOfRelativeClause(context, inner, lo));
  }
  return phrases;
}

function startsClause(context: AttributionContext, first: number, lo: number): boolean {
  if (first <= lo || isQuoted(context, first - 1)) return true;
  return context.data.conjunctions.has(wordAt(context, first - 1));
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

/** A phrase after a preposition ("after the vote said") is no subject unless its clause begins with it. */
function dependsOnClause(context: AttributionContext, phrase: TokenRange, lo: number): boolean {
  if (phrase.first - 1 <= lo || isName(context, phrase.end - 1)) return false;
  return context.data.prepositions.has(wordAt(context, phrase.first - 1));
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
