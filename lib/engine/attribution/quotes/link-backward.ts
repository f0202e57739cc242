import type { TokenRange } from '../../text/types.ts';
import { clauseSubject } from '../clauses/clause-subject.ts';
import { wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { PassageLink, Step } from './drafts.ts';
import { type ClausesByFrame, linkTo } from './link-in-sentence.ts';

/** A passage without a clause in its own sentence carries on from what stands before it. */
export function linkBackward(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  links: readonly PassageLink[],
  index: number,
): PassageLink | null {
  const passage = context.passageTokens[index];
  if (passage === undefined) return null;
  const continued = context.passages[index]?.continues ?? -1;
  const first = withSource(links[continued], 'continued-paragraph');
  if (first !== null) return first;
  const frame = context.frameAt[passage.first] ?? 0;
  if (!startsFrame(context, passage, frame)) return subjectOfSentence(context, passage, frame);
  return afterColon(context, byFrame, frame) ?? carried(context, byFrame, links, index, frame);
}

/** The same source for another passage; null where there is none. */
function withSource(link: PassageLink | undefined, step: Step): PassageLink | null {
  return link === undefined || link.source === null ? null : { ...link, step };
}

function startsFrame(context: AttributionContext, passage: TokenRange, frame: number): boolean {
  return passage.first <= (context.frames[frame]?.first ?? 0) + 1;
}

function subjectOfSentence(
  context: AttributionContext,
  passage: TokenRange,
  frame: number,
): PassageLink | null {
  const source = clauseSubject(context, context.frames[frame]?.first ?? 0, passage.first);
  return source === null ? null : { source, cue: null, step: 'sentence-subject' };
}

function afterColon(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  frame: number,
): PassageLink | null {
  const before = context.frames[frame - 1];
  if (before === undefined || wordAt(context, before.end - 1) !== ':') return null;
  const clause = byFrame.get(frame - 1)?.at(-1);
  if (clause !== undefined) return linkTo(clause, 'colon');
  const source = clauseSubject(context, before.first, before.end);
  return source === null ? null : { source, cue: null, step: 'colon' };
}

/** From the passage, the clause or the subject of the sentence before. */
function carried(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  links: readonly PassageLink[],
  index: number,
  frame: number,
): PassageLink | null {
  const before = context.frames[frame - 1];
  if (before === undefined || isHeading(context, before.block)) return null;
  const sameBlock = before.block === context.frames[frame]?.block;
  const last = withSource(
    links[index - 1],
    sameBlock ? 'carried-in-paragraph' : 'carried-paragraph',
  );
  const isNear = context.passageTokens
    .slice(index - 1, index)
    .some(({ first }) => first >= before.first);
  if (last !== null && isNear) return last;
  return ofSentenceBefore(context, byFrame, frame - 1) ?? (sameBlock ? last : null);
}

function ofSentenceBefore(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  frame: number,
): PassageLink | null {
  const clause = byFrame.get(frame)?.at(-1);
  if (clause !== undefined && clause.source !== null) return linkTo(clause, 'previous-sentence');
  const { first, end } = context.frames[frame] ?? { first: 0, end: 0 };
  const source = clauseSubject(context, first, end);
  return source === null ? null : { source, cue: null, step: 'previous-subject' };
}

function isHeading({ article }: AttributionContext, block: number): boolean {
  return article.article.blocks[block]?.kind === 'heading';
}
