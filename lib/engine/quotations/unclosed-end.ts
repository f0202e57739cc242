import type { Span } from '../types.ts';
import type { ReportingWords } from './quotation-data.ts';
import type { Region } from './regions.ts';
import { findReportingTail } from './reporting-tail.ts';

const BRACKET = /[()[\]](?!\p{M})/gu;
// Neither after an initial or a short title nor before a word in lower case.
const SENTENCE_END = /(?<!\b\p{Lu}\p{Ll}{0,2})[.?!]+(?=\s+[^\s\p{Ll}])/u;

/**
 * Where a quotation whose closing mark is missing ends: before ", he said", or where a bracket closes that stood open
 * before it, or, if it began in the middle of a clause, with the sentence; else at the end of its region.
 *
 * @param goesOn whether the next paragraph opens it again: then nothing is missing, unless a reporting clause is the
 *   last thing before that
 */
export function endOfUnclosed(
  text: string,
  region: Region,
  goesOn: boolean,
  words: ReportingWords,
): number {
  const tail = findReportingTail(text, region, words);
  if (goesOn) return tail?.last === true ? tail.at : region.end;
  const ends = [
    tail?.at,
    closingBracket(text, region),
    region.introduced ? null : sentenceEnd(text, region),
  ];
  return Math.min(...ends.map((end) => end ?? region.end));
}

function sentenceEnd(text: string, { start, end }: Span): number | null {
  const match = SENTENCE_END.exec(text.slice(start, end));
  return match === null ? null : start + match.index + match[0].length;
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
