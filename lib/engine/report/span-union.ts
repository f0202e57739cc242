import type { Span } from '../types.ts';

/**
 * Number of UTF-16 code units that at least one of the spans covers.
 *
 * @param spans in order of start; they may overlap
 */
export function unionLength(spans: readonly Span[]): number {
  let length = 0;
  let covered = 0;
  for (const { start, end } of spans) {
    length += Math.max(0, end - Math.max(start, covered));
    covered = Math.max(covered, end);
  }
  return length;
}
