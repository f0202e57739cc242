import type { Span } from '../../lib/engine/index.ts';

const EDGE = /[\s"“”„«»‘’'`.,;:!?…‐‑‒–—―-]/u;

/** @returns the span without quotation marks, white space and punctuation at its ends; null if nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  let first = start;
  let last = end;
  while (first < last && EDGE.test(text.charAt(first))) first++;
  while (last > first && EDGE.test(text.charAt(last - 1))) last--;
  return last > first ? { start: first, end: last } : null;
}

/** @returns the number of characters that stand in both spans. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Jaccard index of two spans: the characters in both over those in either, 0 to 1. */
export function jaccard(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  if (shared === 0) return 0;
  return shared / (a.end - a.start + b.end - b.start - shared);
}

/** 1 if two spans are the same, else 0: a likeness as {@link jaccard} is one. */
export function sameSpan(a: Span, b: Span): number {
  return a.start === b.start && a.end === b.end ? 1 : 0;
}

/** 1 if two spans begin at the same character, else 0. */
export function sameBegin(a: Span, b: Span): number {
  return a.start === b.start ? 1 : 0;
}

/** @returns the things with the first of each span only, in the order given. */
export function withoutRepeats<Thing extends { readonly span: Span }>(
  things: readonly Thing[],
): readonly Thing[] {
  const seen = new Set<string>();
  return things.filter(({ span }) => {
    const key = `${span.start}:${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
