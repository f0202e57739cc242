import type { Span } from '../engine/index.ts';
import { isBlank, type Run } from '../article/extraction/collapse.ts';

/** The way from offsets into `Article.text` to the live page. */
export interface TextMap {
  /**
   * Where the words of a span stand on the page now: ranges in the order of the text, as few as
   * possible, none over words that are not in the span.
   *
   * @returns no ranges at all unless every word of the span is still where it was read
   */
  readonly rangesOf: (span: Span) => Range[];
  /** Whether every word of a span stood on the page when it was read, and there is one. */
  readonly stood: (span: Span) => boolean;
  /** Whether every word of it stands there still. */
  readonly stands: (span: Span) => boolean;
  /** Share of the article's characters, white space apart, that stand on the page; 0 to 1. */
  readonly mappedShare: number;
  /** Whether the page still holds all that was read. */
  readonly isCurrent: () => boolean;
  /** The page's texts that hold the article, each once. */
  readonly nodes: readonly Text[];
}

/** Characters of the article, `start` to `end`, and where they stand: one to one from `from` on. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly from: number;
}

/**
 * @param text the article's
 * @param runs of all blocks in order, `at` being an offset into `text`
 * @param nodes the page's texts, as they were read
 */
export function createTextMap(text: string, runs: readonly Run[], nodes: readonly Text[]): TextMap {
  const places = runs.flatMap(({ at, text: index, from, length }): Place[] => {
    const node = nodes[index];
    return node ? [{ start: at, end: at + length, node, from }] : [];
  });
  const holes = holesIn(text, places);
  const stood = (span: Span) => span.start < span.end && !touches(holes, span, text);
  return {
    rangesOf: (span) => (stood(span) ? rangesOf(span, text, places) : []),
    stood,
    stands: (span) => stood(span) && placesIn(span, places).every((place) => holds(place, text)),
    mappedShare: mappedShare(text, holes),
    isCurrent: () => places.every((place) => holds(place, text)),
    nodes: [...new Set(places.map(({ node }) => node))],
  };
}

function rangesOf(span: Span, text: string, places: readonly Place[]): Range[] {
  const within = placesIn(span, places);
  if (!within.every((place) => holds(place, text))) return [];
  const ranges: Range[] = [];
  for (const { node, from, start, end } of within) {
    const last = ranges.at(-1);
    if (last && isJoined(last, node, from)) last.setEnd(node, from + end - start);
    else ranges.push(rangeOf(node, from, node, from + end - start));
  }
  return ranges;
}

function placesIn({ start, end }: Span, places: readonly Place[]): readonly Place[] {
  const within: Place[] = [];
  for (let i = firstEndingAfter(start, places); i < places.length; i++) {
    const place = places[i];
    if (!place || place.start >= end) break;
    const cut = Math.max(place.start, start);
    const from = place.from + cut - place.start;
    within.push({ ...place, start: cut, end: Math.min(place.end, end), from });
  }
  return within;
}

function firstEndingAfter(offset: number, places: readonly Place[]): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the live node still stands on the page and holds the characters that were read. */
function holds({ node, from, start, end }: Place, text: string): boolean {
  const found = node.data.slice(from, from + end - start);
  const wanted = text.slice(start, end);
  return node.isConnected && (found === wanted || found.replaceAll(/\s/g, ' ') === wanted);
}

/** Whether only white space stands between a range and the place of what follows in the text. */
function isJoined(range: Range, node: Text, from: number): boolean {
  if (range.endContainer === node) {
    return range.endOffset <= from && isBlank(node.data.slice(range.endOffset, from));
  }
  const between = rangeOf(range.endContainer, range.endOffset, node, from);
  // Setting an end before the start moves the start: then the page was put in another order.
  const isInOrder = between.startContainer === range.endContainer;
  return isInOrder && isBlank(between.toString());
}

function rangeOf(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const range = new Range();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  return range;
}

/** The parts of the text with words in them that stand nowhere on the page. */
function holesIn(text: string, places: readonly Place[]): readonly Span[] {
  const holes: Span[] = [];
  let end = 0;
  for (const place of [...places, { start: text.length, end: text.length }]) {
    const hole = { start: end, end: place.start };
    if (hasWords(text, hole)) holes.push(hole);
    end = place.end;
  }
  return holes;
}

function touches(holes: readonly Span[], span: Span, text: string): boolean {
  return holes.some((hole) => {
    const start = Math.max(hole.start, span.start);
    return hasWords(text, { start, end: Math.min(hole.end, span.end) });
  });
}

function hasWords(text: string, { start, end }: Span): boolean {
  return start < end && text.slice(start, end).trim() !== '';
}

function mappedShare(text: string, holes: readonly Span[]): number {
  if (holes.length === 0) return text.trim() === '' ? 0 : 1;
  const words = countWords(text);
  const lost = holes.map(({ start, end }) => countWords(text.slice(start, end)));
  return (words - lost.reduce((sum, count) => sum + count, 0)) / words;
}

/** Number of characters that are no white space. */
function countWords(text: string): number {
  return text.replaceAll(/\s+/gu, '').length;
}
