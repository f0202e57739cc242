/** The live ranges of each of several passages, in any order; a passage that has gone has none. */
export type Passages = readonly (readonly Range[])[];

/** In CSS pixels from the corner of the view, as pointer events give it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Not in TypeScript's types yet: Chromium has it since version 140, Firefox since 150. */
interface PointRegistry {
  readonly highlightsFromPoint?: (
    x: number,
    y: number,
  ) => readonly { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * Which painted passage lies under a point; of several, which stand inside each other, the shortest.
 *
 * @param passages asked for only where something is painted, if the browser can tell
 * @param registry of the page's highlights
 * @returns its place in the list, or null
 * @see https://www.w3.org/TR/css-highlight-api-1/#interactions for `highlightsFromPoint`; a browser
 * without it is asked for the boxes of the words, which takes longer and sees through what covers them
 */
export function passageAt(
  point: Point,
  passages: () => Passages,
  registry: HighlightRegistry & PointRegistry,
): number | null {
  const hits = registry.highlightsFromPoint?.(point.x, point.y).flatMap(({ ranges }) => ranges);
  if (hits?.length === 0) return null;
  const isUnder = hits ? holdsOneOf(hits) : (range: Range) => hasBoxAt(range, point);
  const [innermost] = passages()
    .map((ranges, at) => ({ ranges, at }))
    .filter(({ ranges }) => ranges.some(isUnder))
    .sort((a, b) => lengthOf(a.ranges) - lengthOf(b.ranges));
  return innermost?.at ?? null;
}

/** What is painted may be a piece of the passage: others are cut out of it. */
function holdsOneOf(hits: readonly AbstractRange[]): (range: Range) => boolean {
  return (range) =>
    hits.some(
      ({ startContainer, startOffset, endContainer, endOffset }) =>
        range.isPointInRange(startContainer, startOffset) &&
        range.isPointInRange(endContainer, endOffset),
    );
}

function hasBoxAt(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}
