import type { Block } from '../../types.ts';
import type { AttributionContext } from '../context.ts';
import { WordClass } from '../word-classes.ts';

/** Whether token `i` is the first of its frame. */
export function opensFrame({ frames, frameAt }: AttributionContext, i: number): boolean {
  return frames[frameAt[i] ?? 0]?.first === i;
}

/** The block of the article in which token `i` stands. */
export function blockAround(
  { article, frames, frameAt }: AttributionContext,
  i: number,
): Block | undefined {
  return article.article.blocks[frames[frameAt[i] ?? 0]?.block ?? 0];
}

/** Lower-case key of token `i`; empty outside the article. */
export function wordAt({ article }: AttributionContext, i: number): string {
  return article.tokens[i]?.lower ?? '';
}

/** Whether token `i` stands in a quoted passage or is one of its marks. */
export function isQuoted({ passageAt }: AttributionContext, i: number): boolean {
  return (passageAt[i] ?? -1) >= 0;
}

/** Whether token `i` belongs to a mention of a named person. */
export function isName({ mentionAt }: AttributionContext, i: number): boolean {
  return (mentionAt[i] ?? null) !== null;
}

function is(context: AttributionContext, i: number, classes: number): boolean {
  return ((context.classes[i] ?? 0) & classes) !== 0;
}

/** A mark, or nothing at all; possessive endings and "&" are words. */
export function isPunctuation(context: AttributionContext, i: number): boolean {
  return context.classes[i] === undefined || is(context, i, WordClass.punctuation);
}

export function isCapitalized(context: AttributionContext, i: number): boolean {
  return is(context, i, WordClass.capitalized);
}

export function isAdverb(context: AttributionContext, i: number): boolean {
  return is(context, i, WordClass.adverb);
}

/** "'s", or the apostrophe alone behind a plural. */
export function isPossessiveEnding(context: AttributionContext, i: number): boolean {
  return /^'s?$/u.test(wordAt(context, i));
}

/** A comma or dash. */
export function isComma(context: AttributionContext, i: number): boolean {
  return is(context, i, WordClass.comma);
}

/** Whether token `i` may stand inside a noun phrase (determiners and possessives included). */
export function isNominal(context: AttributionContext, i: number): boolean {
  if (isQuoted(context, i) || isPunctuation(context, i)) return false;
  if (isName(context, i)) return true;
  if (is(context, i, WordClass.determiner | WordClass.possessive)) return true;
  return !is(context, i, WordClass.preposition | WordClass.closed) && !isVerbal(context, i);
}

/** Adverbs, verbs of saying and participles, in lower case: they end a noun phrase. */
function isVerbal(context: AttributionContext, i: number): boolean {
  if (isCapitalized(context, i)) return false;
  if (isAdverb(context, i)) return true;
  const determined = is(context, i - 1, WordClass.determiner | WordClass.possessive);
  if (is(context, i, WordClass.saying)) return !determined;
  if (!is(context, i, WordClass.participle) || determined) return false;
  return isName(context, i - 1) || context.data.subjectPronouns.has(wordAt(context, i - 1));
}
