import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { Frame, ReportingClause } from '../types.ts';
import { hasName } from './noun-phrases.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { isCapitalized, isPossessiveEnding, isPunctuation, isQuoted, wordAt } from './words.ts';

const LONGEST_SOURCE = 5;

/** "Roe: taxes must rise", "Taxes must rise: Roe": a headline's colon stands for the verb of saying. */
export function headlineClauses(context: AttributionContext): readonly ReportingClause[] {
  return context.frames.flatMap((frame, index) => {
    if (context.article.article.blocks[frame.block]?.kind !== 'heading') return [];
    const clause = headlineClause(context, frame, index);
    return clause === null ? [] : [clause];
  });
}

function headlineClause(
  context: AttributionContext,
  frame: Frame,
  index: number,
): ReportingClause | null {
  const colon = colonIn(context, frame);
  if (colon === null) return null;
  const left = { first: frame.first, end: colon };
  const right = { first: colon + 1, end: frame.end };
  if (isSource(context, left)) return clauseFor(index, left, colon, right, 'after');
  if (isSource(context, right)) return clauseFor(index, right, colon, left, 'before');
  const speaker = isQuotation(context, left) ? speakerAt(context, left, right) : null;
  return speaker === null ? null : clauseFor(index, speaker, colon, left, 'before');
}

/** Whether nothing but one quotation stands there. */
function isQuotation(context: AttributionContext, { first, end }: TokenRange): boolean {
  const passage = context.passageTokens[context.passageAt[first] ?? -1];
  return passage?.first === first && passage.end === end;
}

const FEWEST_WORDS_OF_OTHERS = 4;

/**
 * "'It never ends': Jane Roe on forty years in the pit": the name that the other side begins with, or, for words that are no
 * mere title of something, whoever it begins with.
 */
function speakerAt(
  context: AttributionContext,
  said: TokenRange,
  { first, end }: TokenRange,
): TokenRange | null {
  const name = context.mentionAt[first] ?? null;
  if (name !== null) return isPossessiveEnding(context, name.end) ? null : name;
  const isLong = said.end - said.first >= FEWEST_WORDS_OF_OTHERS + 2;
  return isLong ? nounPhraseStartingAt(context, first, end) : null;
}

function colonIn(context: AttributionContext, { first, end }: Frame): number | null {
  for (let i = first + 1; i < end - 1; i++) {
    if (wordAt(context, i) === ':' && context.passageAt[i] === -1) return i;
  }
  return null;
}

/** A short phrase of capitals that names a person, and no more than that. */
function isSource(context: AttributionContext, source: TokenRange): boolean {
  const { first, end } = source;
  if (end - first > LONGEST_SOURCE || end <= first || !isCapitalized(context, first)) return false;
  for (let i = first; i < end; i++) {
    if (isPunctuation(context, i) || isQuoted(context, i)) return false;
  }
  return hasName(context, source) && wordAt(context, end - 1) !== "'s";
}

function clauseFor(
  frame: number,
  source: TokenRange,
  colon: number,
  content: TokenRange,
  side: 'before' | 'after',
): ReportingClause {
  const cue = { first: colon, end: colon + 1 };
  const extent = { first: Math.min(source.first, colon), end: Math.max(source.end, colon + 1) };
  const reported = { ...content, opener: 'bare' as const };
  const sides =
    side === 'before' ? { before: reported, after: null } : { before: null, after: reported };
  return { pattern: 'headline', frame, cue, verb: null, source, extent, ...sides };
}
