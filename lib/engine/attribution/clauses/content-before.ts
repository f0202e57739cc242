import type { AttributionContext } from '../context.ts';
import type { ClausePattern, Frame, ReportedContent, ReportingClause } from '../types.ts';
import { opensAdjunct } from './clause-subject.ts';
import { trimmed } from './contents.ts';
import { isAdverb, isComma, isQuoted, wordAt } from './words.ts';

type Clause = Pick<ReportingClause, 'pattern' | 'verb' | 'extent'>;

const FEWEST_WORDS = 2;

const WITHOUT_CONTENT_BEFORE: ReadonlySet<ClausePattern> = new Set<ClausePattern>([
  'noun-of-saying',
  'participle',
]);

/** The reported words before a clause: from the start of its frame to the comma or quotation before the clause. */
export function contentBefore(
  context: AttributionContext,
  frame: Frame,
  clause: Clause,
): ReportedContent | null {
  const { extent, pattern } = clause;
  if (isNaming(clause) || WITHOUT_CONTENT_BEFORE.has(pattern)) return null;
  let end = extent.first;
  while (end > frame.first && isAdverb(context, end - 1)) end--;
  if (pattern === 'according-to' || pattern === 'passive') return wholeBefore(context, frame, end);
  if (wordAt(context, end - 1) === 'as') end--;
  if (!isSetOff(context, end - 1) || isOpeningAdjunct(context, frame.first, end - 1)) return null;
  return trimmed(context, frame.first, end, 'bare');
}

function wholeBefore(
  context: AttributionContext,
  { first }: Frame,
  end: number,
): ReportedContent | null {
  return end - first > FEWEST_WORDS ? trimmed(context, first, end, 'bare') : null;
}

/** "The plan was called 'a farce' by Roe": whoever names something does not say it. */
export function isNaming({ pattern, verb }: Pick<Clause, 'pattern' | 'verb'>): boolean {
  return pattern === 'passive' && verb?.frames.has('naming') === true;
}

function isSetOff(context: AttributionContext, last: number): boolean {
  return isComma(context, last) || isQuoted(context, last);
}

/**
 * "In a long interview, Roe said …", "In her book, 'Stones,' Roe said …": an adjunct in front of the clause, up to its comma,
 * is no content.
 */
export function isOpeningAdjunct(
  context: AttributionContext,
  first: number,
  comma: number,
): boolean {
  if (!opensAdjunct(context, first)) return false;
  for (let i = first; i < comma; i++)
    if (isComma(context, i) && !isQuoted(context, i) && !isQuoted(context, i + 1)) return false;
  return true;
}
