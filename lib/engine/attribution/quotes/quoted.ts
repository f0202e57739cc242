import type { QuotedPassage } from '../../quotations/types.ts';
import { type AttributionContext, tokensWithin } from '../context.ts';
import type { QuoteDraft, Step } from './drafts.ts';
import type { PassageLink } from './link-passages.ts';
import { isPunctuation, wordAt } from '../clauses/words.ts';

const FIRM: ReadonlySet<Step> = new Set<Step>([
  'after-quote',
  'before-quote',
  'inside-content',
  'sentence-attribution',
  'after-full-stop',
  'headline',
]);
const FEWEST_WORDS_ALONE = 3;
const LONGEST_TITLE = 9;
const SMALL_WORD = /^(?:a|an|the|of|in|on|to|for|and|or|is|at|by|with|it|your|his|from|as|vs)$/u;

/**
 * Decides which passages are somebody's words, and whether whole sentences (direct) or fragments in the reporter's
 * sentence (partial). Left out: titles of works, glossed terms, single words that nobody is named for.
 */
export function quotedDrafts(
  context: AttributionContext,
  links: readonly PassageLink[],
): QuoteDraft[] {
  return context.passages.flatMap((passage, index) => {
    const link = links[index];
    const draft = link === undefined ? null : draftOf(context, passage, index, link);
    return draft === null ? [] : [draft];
  });
}

function draftOf(
  context: AttributionContext,
  passage: QuotedPassage,
  index: number,
  link: PassageLink,
): QuoteDraft | null {
  const label = context.article.article.blocks[passage.block]?.author ?? null;
  if (passage.marks === 'none') {
    const step = label === null ? link.step : 'label';
    return {
      ...link,
      kind: 'direct',
      span: passage.span,
      label,
      step,
      ...(label === null ? {} : { source: null, cue: null }),
    };
  }
  const kind = kindOf(context, passage, index, link);
  if (isTitleOfWork(context, passage, index, link)) return null;
  if (kind === 'partial' && !isQuotation(context, passage, link)) return null;
  return { ...link, kind, span: passage.span, label: null };
}

function wordsIn(context: AttributionContext, passage: QuotedPassage): number {
  const { first, end } = tokensWithin(context.article.tokens, passage.span);
  let count = 0;
  for (let i = first; i < end; i++)
    if (!isPunctuation(context, i) && !/^(?:'|n't)/u.test(wordAt(context, i))) count++;
  return count;
}

/** Direct: set off from the reporter's sentence, and long enough for a clause. */
function kindOf(
  context: AttributionContext,
  passage: QuotedPassage,
  index: number,
  link: PassageLink,
): 'direct' | 'partial' {
  if (passage.continues !== null || !passage.closed) return 'direct';
  const text = context.article.text.slice(passage.span.start, passage.span.end);
  const count = wordsIn(context, passage);
  if (isSetOff(context, index, link) && endsAsSpeech(context, index, text)) {
    const isExclaimed =
      /[!?]$/u.test(text) || (link.step === 'after-quote' && /^\p{Lu}/u.test(text));
    if (count >= FEWEST_WORDS_ALONE || isExclaimed) return 'direct';
  }
  return startsSentence(text, count) && link.step === 'before-quote' ? 'direct' : 'partial';
}

/** By a comma, a colon, or as a sentence of its own. */
function isSetOff(context: AttributionContext, index: number, link: PassageLink): boolean {
  const first = context.passageTokens[index]?.first ?? 0;
  const frameFirst = context.frames[context.frameAt[first] ?? 0]?.first ?? 0;
  if (first <= frameFirst || link.step === 'after-full-stop') return true;
  return /^[,:—–-]$/u.test(wordAt(context, first - 1));
}

function endsAsSpeech(context: AttributionContext, index: number, text: string): boolean {
  const end = context.passageTokens[index]?.end ?? 0;
  return /[.,!?…]["'”’)]*$/u.test(text) || /^[,:]$/u.test(wordAt(context, end));
}

function startsSentence(text: string, count: number): boolean {
  return count > LONGEST_TITLE - 4 && /^\p{Lu}/u.test(text) && /[.!?]$/u.test(text);
}

function isQuotation(
  context: AttributionContext,
  passage: QuotedPassage,
  link: PassageLink,
): boolean {
  if (FIRM.has(link.step)) return true;
  const count = wordsIn(context, passage);
  if (count < FEWEST_WORDS_ALONE) return false;
  return link.source !== null || count > LONGEST_TITLE;
}

/** Capitals throughout, and a word such as "film" or "on" before it, or nobody who says just this. */
function isTitleOfWork(
  context: AttributionContext,
  passage: QuotedPassage,
  index: number,
  link: PassageLink,
): boolean {
  const { first, end } = tokensWithin(context.article.tokens, passage.span);
  const outer = context.passageTokens[index]?.first ?? 0;
  if (end - first > LONGEST_TITLE + 2 || link.step === 'after-quote') return false;
  if (!everyWordCapital(context, first, end)) return false;
  const before = [1, 2, 3].map((back) => wordAt(context, outer - back));
  if (before.some((word) => context.data.workNouns.has(word))) return true;
  if (/^(?:on|in|of)$/u.test(before[0] ?? '')) return true;
  const isLong = end - first >= FEWEST_WORDS_ALONE;
  return isLong && link.step !== 'headline' && link.step !== 'sentence-attribution';
}

function everyWordCapital(context: AttributionContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const text = context.article.tokens[i]?.text ?? '';
    if (/^\p{Ll}/u.test(text) && (i === first || !SMALL_WORD.test(text))) return false;
  }
  return true;
}
