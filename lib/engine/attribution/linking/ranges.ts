import type { TokenRange } from '../../text/types.ts';

/** Index of the first of some ranges, in the order of the text, that begins at or behind a token. */
export function firstAt(ranges: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ranges that begin within another one. */
export function beginningIn<T extends TokenRange>(
  ranges: readonly T[],
  { first, end }: TokenRange,
): readonly T[] {
  return ranges.slice(firstAt(ranges, first), firstAt(ranges, end));
}

/** How many tokens lie between two ranges; 0 where they touch or overlap. */
export function gapBetween(a: TokenRange, b: TokenRange): number {
  return Math.max(a.first - b.end, b.first - a.end, 0);
}
