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

/**
 * The first or the last of the ranges that lie within another one, in their order; the others are not
 * looked at, which in an article without end may be all but these.
 */
export function someWithin<T extends TokenRange>(
  ranges: readonly T[],
  { first, end }: TokenRange,
  { most, from }: { readonly most: number; readonly from: 'start' | 'end' },
): readonly T[] {
  const [low, high] = [firstAt(ranges, first), firstAt(ranges, end)];
  const [start, step] = from === 'start' ? [low, 1] : [high - 1, -1];
  const found: T[] = [];
  for (let i = start; i >= low && i < high && found.length < most; i += step) {
    const range = ranges[i];
    if (range && range.end <= end) found.push(range);
  }
  return from === 'start' ? found : found.reverse();
}

/** How many tokens lie between two ranges; 0 where they touch or overlap. */
export function gapBetween(a: TokenRange, b: TokenRange): number {
  return Math.max(a.first - b.end, b.first - a.end, 0);
}
