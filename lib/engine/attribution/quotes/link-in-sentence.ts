import type { TokenRange } from '../../text/types.ts';
import { isAdverb, isPunctuation, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { ReportingClause } from '../types.ts';
import type { PassageLink, Step } from './drafts.ts';
import { linkByUnknownVerb } from './unknown-verbs.ts';

const CLOSE = 3;

/** The reporting clauses of an article by the frame that they stand in. */
export type ClausesByFrame = ReadonlyMap<number, readonly ReportingClause[]>;

/** The source of a clause for a passage. */
export function linkTo(clause: ReportingClause, step: Step): PassageLink {
  return {
    source: clause.source,
    cue: clause.cue,
    step: clause.pattern === 'headline' ? 'headline' : step,
  };
}

/** Links a passage by the reporting clauses of its own sentence, null where there are none. */
export function linkInSentence(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  index: number,
): PassageLink | null {
  const passage = context.passageTokens[index];
  if (passage === undefined) return null;
  const frame = context.frameAt[passage.first] ?? 0;
  const all = byFrame.get(frame) ?? [];
  const asked = all.find((clause) => asksIn(context, clause, passage));
  if (asked !== undefined) return linkTo(asked, 'passive-voice');
  const clauses = all.filter(({ source }) => source !== null);
  return (
    linkToClause(context, clauses, passage) ??
    bareClauseAfter(context, byFrame, passage, frame) ??
    linkByUnknownVerb(context, index) ??
    otherClause(clauses, passage)
  );
}

/** "Roe was asked: '…'": whose question that is, is not said. */
function asksIn(
  context: AttributionContext,
  { source, cue }: ReportingClause,
  passage: TokenRange,
): boolean {
  return source === null && follows(context, cue.end, passage.first);
}

/** To the clause that the passage stands beside or in. */
function linkToClause(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
  passage: TokenRange,
): PassageLink | null {
  const after = clauses.find(
    ({ extent, pattern }) =>
      pattern !== 'participle' && follows(context, passage.end, extent.first),
  );
  if (after !== undefined) return linkTo(after, 'after-quote');
  const inside = clauses.find(
    ({ after: content }) =>
      content !== null && content.first <= passage.first + 1 && passage.first < content.end,
  );
  if (inside !== undefined) return linkTo(inside, stepInside(inside, passage));
  const around = clauses.find(
    ({ before }) =>
      before !== null && before.first <= passage.first + 1 && passage.first < before.end,
  );
  return around === undefined ? null : linkTo(around, 'sentence-attribution');
}

/** Only commas, dashes and adverbs stand between a passage and the clause. */
function follows(context: AttributionContext, passageEnd: number, clauseFirst: number): boolean {
  if (clauseFirst < passageEnd || clauseFirst - passageEnd > CLOSE) return false;
  for (let i = passageEnd; i < clauseFirst; i++) {
    if (
      !isPunctuation(context, i) &&
      !isAdverb(context, i) &&
      !/^(?:as|and)$/u.test(wordAt(context, i))
    )
      return false;
  }
  return true;
}

function stepInside(clause: ReportingClause, passage: TokenRange): Step {
  if (clause.pattern === 'passive') return 'passive-voice';
  return isDirectlyAfter(clause, passage) ? 'before-quote' : 'inside-content';
}

function isDirectlyAfter(clause: ReportingClause, passage: TokenRange): boolean {
  const opener = clause.after?.opener;
  return (
    (opener === 'colon' || opener === 'quote' || opener === 'naming') &&
    passage.first - (clause.after?.first ?? 0) <= 1
  );
}

/** "'It is over.' Roe said.": the clause is a sentence of its own without any content. */
function bareClauseAfter(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  passage: TokenRange,
  frame: number,
): PassageLink | null {
  const next = context.frames[frame + 1];
  const [clause] = byFrame.get(frame + 1) ?? [];
  if (next === undefined || clause === undefined || passage.end < next.first) return null;
  if (next.block !== context.frames[frame]?.block) return null;
  const isBare = clause.before === null && clause.after === null;
  return isBare && clause.extent.first <= next.first + 1 ? linkTo(clause, 'after-full-stop') : null;
}

function otherClause(clauses: readonly ReportingClause[], passage: TokenRange): PassageLink | null {
  const before = clauses.filter(({ extent }) => extent.end <= passage.first);
  const nearest = before.at(-1) ?? clauses[0];
  return nearest === undefined ? null : linkTo(nearest, 'same-sentence');
}
