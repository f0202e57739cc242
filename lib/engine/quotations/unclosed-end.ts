import type { Span } from '../types.ts';
import type { ReportingWords } from './quotation-data.ts';
import { findReportingTail } from './reporting-tail.ts';

const BRACKET = /[()[\]]/gu;

/**
 * Where a quotation whose closing mark is missing ends: before ", he said", or where a bracket closes that stood open
 * before it, else at the end of its region.
 *
 * @param goesOn whether the next paragraph opens it again: then nothing is missing, unless a reporting clause is the
 *   last thing before that
 */
export function endOfUnclosed(
  text: string,
  region: Span,
  goesOn: boolean,
  words: ReportingWords,
): number {
  const tail = findReportingTail(text, region, words);
  if (goesOn) return tail?.last === true ? tail.at : region.end;
  return Math.min(tail?.at ?? region.end, closingBracket(text, region) ?? region.end);
}

/** The first bracket in a span that closes none opened there. */
function closingBracket(text: string, { start, end }: Span): number | null {
  let depth = 0;
  for (const { 0: bracket, index } of text.slice(start, end).matchAll(BRACKET)) {
    depth += bracket === '(' || bracket === '[' ? 1 : -1;
    if (depth < 0) return start + index;
  }
  return null;
}
