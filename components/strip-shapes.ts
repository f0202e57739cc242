import type { Article, QuoteKind, Span } from '../lib/engine/index.ts';
import type { QuoteStop } from './quote-order.ts';

/** Bars of one look, as one path. */
export interface StripShape {
  /** Null: speaker left open. */
  readonly rank: number | null;
  /** In a box as wide as {@link WIDTH} and as high as {@link HEIGHT}. */
  readonly path: string;
}

export const WIDTH = 24;
/** The article from top to bottom. */
export const HEIGHT = 1_000;
/** The lowest bar: about two pixels of a strip as high as the popup. */
const LEAST = 4;
/** So near the pointer a quote counts as meant. */
const NEAR = 8;

/** Words of the speaker's own fill the strip, the reporter's words for them one half of it. */
const LEFT: Readonly<Record<QuoteKind, number>> = { direct: 0, partial: 0, indirect: WIDTH / 2 };

/** The bars of all quotes, those of one speaker together; the reporter's words lie below all others. */
export function quoteShapes(article: Article, stops: readonly QuoteStop[]): readonly StripShape[] {
  const isReported = ({ row }: QuoteStop) => row.quote.kind === 'indirect';
  const layers = [stops.filter(isReported), stops.filter((stop) => !isReported(stop))];
  return layers.flatMap((layer) =>
    [...Map.groupBy(layer, ({ speaker }) => speaker?.rank ?? null)].map(([rank, own]) => ({
      rank,
      path: own.map(({ row }) => bar(article, row.quote.span, LEFT[row.quote.kind])).join(''),
    })),
  );
}

/** The bars of all blocks of text. */
export function textShape(article: Article): string {
  return article.blocks.map(({ span }) => bar(article, span, 0)).join('');
}

function bar(article: Article, { start, end }: Span, left: number): string {
  const top = heightAt(article, start);
  const height = Math.max(heightAt(article, end) - top, LEAST);
  return `M${left} ${top.toFixed(1)}h${WIDTH - left}v${height.toFixed(1)}H${left}z`;
}

/** How far down in the strip an offset stands, from 0 to {@link HEIGHT}. */
export function heightAt({ text }: Article, offset: number): number {
  return (offset / Math.max(text.length, 1)) * HEIGHT;
}

/** Where a stop stands in the strip. */
export interface StopPlace {
  readonly top: number;
  readonly bottom: number;
}

/** The places of all stops, which pointing asks for again and again. */
export function placesOf(article: Article, stops: readonly QuoteStop[]): readonly StopPlace[] {
  return stops.map(({ row: { quote } }) => {
    const top = heightAt(article, quote.span.start);
    return { top, bottom: Math.max(heightAt(article, quote.span.end), top + LEAST) };
  });
}

/**
 * The quote that is meant by pointing at a height: the shortest there, or else the nearest.
 *
 * @returns its place among the stops; null if none is near
 */
export function stopAt(places: readonly StopPlace[], height: number): number | null {
  let best: number | null = null;
  let least = NEAR;
  let shortest = Infinity;
  for (const [at, { top, bottom }] of places.entries()) {
    const distance = Math.max(top - height, height - bottom, 0);
    if (distance > least || (distance === least && bottom - top >= shortest)) continue;
    best = at;
    least = distance;
    shortest = bottom - top;
  }
  return best;
}

/** The block that stands at a height. */
export function blockAt(article: Article, height: number): Span | null {
  const offset = (height / HEIGHT) * article.text.length;
  return article.blocks.findLast(({ span }) => span.start <= offset)?.span ?? null;
}
