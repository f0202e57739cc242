import { type FoundSource, sourceOf } from './clause-sources.ts';
import { contentBefore } from './content-before.ts';
import { contentAfter } from './contents.ts';
import type { AttributionContext } from '../context.ts';
import { type Cue, findCues } from './cues.ts';
import type { TokenRange } from '../../text/types.ts';
import type { ClausePattern, Frame, ReportingClause } from '../types.ts';
import { isComma, wordAt } from './words.ts';

/** The reporting clauses of a whole article, in order. */
export function findClauses(context: AttributionContext): readonly ReportingClause[] {
  return context.frames.flatMap((frame, index) => clausesOf(context, frame, index));
}

function clausesOf(context: AttributionContext, frame: Frame, index: number): ReportingClause[] {
  const cues = findCues(context, frame);
  const clauses: ReportingClause[] = [];
  cues.forEach((cue, k) => {
    const found =
      sourceOf(context, cue, frame, cues[k + 1]?.first ?? frame.end) ??
      sharedSource(context, cue, clauses.at(-1));
    if (found !== null) clauses.push(clauseOf(context, frame, index, cue, found));
  });
  return clauses.map((clause, k) =>
    cutAtNext(context, cutAtAnswer(context, clause, clauses[k - 1]), clauses.slice(k + 1)),
  );
}

/**
 * "'We lost,' said Roe, who will retire, according to her agent": what a quotation has its own words of saying for is not
 * also what the agent says, but the relative clause behind them is.
 */
function cutAtAnswer(
  context: AttributionContext,
  clause: ReportingClause,
  previous: ReportingClause | undefined,
): ReportingClause {
  const { before, pattern } = clause;
  if (pattern !== 'according-to' || before === null || previous?.pattern !== 'verb-subject')
    return clause;
  for (let i = previous.extent.end; i < before.end; i++) {
    if (context.data.relativePronouns.has(wordAt(context, i)))
      return { ...clause, before: { ...before, first: i + 1 } };
  }
  return { ...clause, before: null };
}

/** "called the plan 'a farce' and warned that …": the second verb has the subject of the first. */
function sharedSource(
  context: AttributionContext,
  cue: Cue,
  last: ReportingClause | undefined,
): FoundSource | null {
  if (cue.use !== 'finite' || last === undefined || last.source === null) return null;
  const before = wordAt(context, cue.first - 1);
  const isJoined = before === 'but' || context.data.coordinators.has(before);
  return isJoined ? { source: last.source, pattern: 'participle' } : null;
}

function clauseOf(
  context: AttributionContext,
  frame: Frame,
  index: number,
  { first, end, verb }: Cue,
  { source, pattern }: FoundSource,
): ReportingClause {
  const cue = { first, end };
  const extent = extentOf(cue, source, pattern);
  const clause = { pattern, frame: index, cue, verb, source, extent };
  const before = contentBefore(context, frame, clause);
  return { ...clause, before, after: contentAfter(context, frame, clause) };
}

/** Source and cue with all between; the cue alone where the source stands in another clause (", adding that …"). */
function extentOf(cue: TokenRange, source: TokenRange | null, pattern: ClausePattern): TokenRange {
  if (source === null || pattern === 'participle') return { first: cue.first, end: cue.end };
  return { first: Math.min(cue.first, source.first), end: Math.max(cue.end, source.end) };
}

/** Reported words end where the comma of a further clause begins: "asked whether it was safe, Roe said …". */
function cutAtNext(
  context: AttributionContext,
  clause: ReportingClause,
  later: readonly ReportingClause[],
): ReportingClause {
  const { after } = clause;
  if (after === null) return clause;
  const next = later.find(
    ({ extent, pattern }) =>
      extent.first > after.first &&
      extent.first < after.end &&
      pattern === 'subject-verb' &&
      isComma(context, extent.first - 1),
  );
  return next === undefined
    ? clause
    : { ...clause, after: { ...after, end: next.extent.first - 1 } };
}
