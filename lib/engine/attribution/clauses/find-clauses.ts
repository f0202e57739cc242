import { sourceOf } from './clause-sources.ts';
import { contentAfter, contentBefore } from './contents.ts';
import type { AttributionContext } from '../context.ts';
import { findCues } from './cues.ts';
import type { TokenRange } from '../../text/types.ts';
import type { ClausePattern, Frame, ReportingClause } from '../types.ts';
import { isComma } from './words.ts';

/** The reporting clauses of a whole article, in order. */
export function findClauses(context: AttributionContext): readonly ReportingClause[] {
  return context.frames.flatMap((frame, index) => clausesOf(context, frame, index));
}

function clausesOf(context: AttributionContext, frame: Frame, index: number): ReportingClause[] {
  const cues = findCues(context, frame);
  const clauses = cues.flatMap((cue, k): ReportingClause[] => {
    const found = sourceOf(context, cue, frame, cues[k + 1]?.first ?? frame.end);
    if (found === null) return [];
    const { source, pattern } = found;
    const extent = extentOf(cue, source, pattern);
    const clause = {
      pattern,
      frame: index,
      cue: { first: cue.first, end: cue.end },
      verb: cue.verb,
      source,
      extent,
    };
    return [
      {
        ...clause,
        before: contentBefore(context, frame, clause),
        after: contentAfter(context, frame, clause),
      },
    ];
  });
  return clauses.map((clause, k) => cutAtNext(context, clause, clauses.slice(k + 1)));
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
