import type { QuotedPassage } from '../../quotations/types.ts';
import { isCapitalized, isComma, isPunctuation, isQuoted, wordAt } from '../clauses/words.ts';
import { type AttributionContext, tokensWithin } from '../context.ts';
import type { PassageLink, Step } from './drafts.ts';

const WITH_TITLES: ReadonlySet<Step> = new Set<Step>(['headline', 'sentence-attribution']);
const SMALL_WORD = /^(?:a|an|the|of|in|on|to|for|and|or|is|at|by|with|it|your|his|from|as|vs)$/u;
const FEWEST_WORDS = 3;
const LONGEST = 11;

/** Capitals throughout, and a word such as "film" or "on" before it, or nobody who says just this. */
export function isTitleOfWork(
  context: AttributionContext,
  passage: QuotedPassage,
  index: number,
  link: PassageLink,
): boolean {
  const { first, end } = tokensWithin(context.article.tokens, passage.span);
  const outer = context.passageTokens[index]?.first ?? 0;
  if (end - first > LONGEST || !everyWordCapital(context, first, end)) return false;
  if (isTitleCased(context, passage)) return false;
  if (link.step === 'after-quote') return isSetIn(context, outer) || isNamedBefore(context, outer);
  if (isNamedAsWork(context, outer)) return true;
  return end - first >= FEWEST_WORDS && !isSaid(context, outer, link);
}

/** Whether the sentence gives it a speaker by a verb and a comma or colon, or as a whole. */
function isSaid(context: AttributionContext, outer: number, { step }: PassageLink): boolean {
  const isSetOff = /^[,:]$/u.test(wordAt(context, outer - 1));
  return WITH_TITLES.has(step) || (step === 'before-quote' && isSetOff);
}

/** Whether the passage stands in a heading that writes most words with capitals, so that capitals tell nothing. */
function isTitleCased(context: AttributionContext, { block }: QuotedPassage): boolean {
  const { first, end } = context.article.blocks[block] ?? { first: 0, end: 0 };
  if (context.article.article.blocks[block]?.kind !== 'heading') return false;
  let [capitals, words] = [0, 0];
  for (let i = first; i < end; i++) {
    if (isQuoted(context, i) || isPunctuation(context, i)) continue;
    words++;
    if (isCapitalized(context, i)) capitals++;
  }
  return words > 0 && 3 * capitals >= 2 * words;
}

/** "On 'Morning Tide,' Roe said …" */
function isSetIn(context: AttributionContext, first: number): boolean {
  return /^(?:on|in)$/u.test(wordAt(context, first - 1));
}

/** A word such as "film" or "on" stands before token `first`. */
function isNamedAsWork(context: AttributionContext, first: number): boolean {
  if (isSetIn(context, first) || wordAt(context, first - 1) === 'of') return true;
  return [1, 2, 3].some((back) => isWorkNoun(context, first - back));
}

/** "In his memoir, 'Morning Tide,' she wrote …" */
function isNamedBefore(context: AttributionContext, first: number): boolean {
  return isComma(context, first - 1) && isWorkNoun(context, first - 2);
}

function isWorkNoun(context: AttributionContext, i: number): boolean {
  return context.data.workNouns.has(wordAt(context, i));
}

function everyWordCapital(context: AttributionContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const text = context.article.tokens[i]?.text ?? '';
    if (/^\p{Ll}/u.test(text) && (i === first || !SMALL_WORD.test(text))) return false;
  }
  return true;
}
