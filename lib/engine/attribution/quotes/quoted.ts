import type { QuotedPassage } from '../../quotations/types.ts';
import { type AttributionContext, tokensWithin } from '../context.ts';
import type { PassageLink, Proposal, Step } from './drafts.ts';
import { isPunctuation, wordAt } from '../clauses/words.ts';
import { isTitleOfWork } from './titles-of-works.ts';

const FIRM: ReadonlySet<Step> = new Set<Step>([
  'after-quote',
  'before-quote',
  'inside-content',
  'same-words',
  'sentence-attribution',
  'after-full-stop',
  'headline',
]);
const SPEECH_STEPS: ReadonlySet<Step> = new Set<Step>([
  'after-quote',
  'before-quote',
  'carried-in-paragraph',
  'next-in-paragraph',
]);
const FEWEST_WORDS_ALONE = 3;
const LONGEST_TITLE = 9;

/**
 * What the rules make of every passage: whole sentences (direct) or fragments in the reporter's sentence (partial), whose,
 * and whether they are somebody's words at all. Not accepted: titles of works, glossed terms, single words that nobody is
 * named for.
 *
 * @returns one proposal a passage, in their order
 */
export function quotedProposals(
  context: AttributionContext,
  links: readonly PassageLink[],
): Proposal[] {
  return context.passages.map((passage, index) => {
    const link = links[index] ?? { source: null, cue: null, step: 'unattributed' };
    const content = context.passageTokens[index] ?? { first: 0, end: 0 };
    return { ...proposalOf(context, passage, index, link), content, passage: index };
  });
}

function proposalOf(
  context: AttributionContext,
  passage: QuotedPassage,
  index: number,
  link: PassageLink,
): Pick<Proposal, 'draft' | 'verdict'> {
  const label = context.article.article.blocks[passage.block]?.author ?? null;
  const { span } = passage;
  if (passage.label !== null)
    return {
      draft: { ...link, kind: 'direct', span, label: null, probability: null },
      verdict: 'accepted',
    };
  if (passage.marks === 'none') {
    const found = label === null ? link : { source: null, cue: null, step: 'label' as const };
    return {
      draft: { ...found, kind: 'direct', span, label, probability: null },
      verdict: 'accepted',
    };
  }
  const kind = kindOf(context, passage, index, link);
  const draft = { ...link, kind, span, label: null, probability: null };
  if (isTitleOfWork(context, passage, index, link)) return { draft, verdict: 'title' };
  const isSaid = kind === 'direct' || isQuotation(context, passage, link);
  return { draft, verdict: isSaid ? 'accepted' : 'refused' };
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
  const isSpeech = isSetOff(context, index, link) && endsAsSpeech(context, index, text);
  if (isSpeech && (count >= FEWEST_WORDS_ALONE || isWhole(text, link))) return 'direct';
  return startsSentence(text, count) && link.step === 'before-quote' ? 'direct' : 'partial';
}

/** Even a word or two can be all that somebody says: "'Not once.'" */
function isWhole(text: string, { step }: PassageLink): boolean {
  return /[!?]$/u.test(text) || (/^\p{Lu}/u.test(text) && SPEECH_STEPS.has(step));
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
