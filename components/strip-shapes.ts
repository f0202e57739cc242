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

/**
 * The quote that is meant by pointing at a height: the shortest there, or else the nearest.
 *
 * @returns its place among the stops; null if none is near
 */
export function stopAt(
  article: Article,
  stops: readonly QuoteStop[],
  height: number,
): number | null {
  const [nearest] = stops
    .map(({ row: { quote } }, at) => {
      const top = heightAt(article, quote.span.start);
      const bottom = Math.max(heightAt(article, quote.span.end), top + LEAST);
      return { at, length: bottom - top, distance: Math.max(top - height, height - bottom, 0) };
    })
    .sort((a, b) => a.distance - b.distance || a.length - b.length);
  return nearest !== undefined && nearest.distance <= NEAR ? nearest.at : null;
}

/** The block that stands at a height. */
export function blockAt(article: Article, height: number): Span | null {
  const offset = (height / HEIGHT) * article.text.length;
  return article.blocks.findLast(({ span }) => span.start <= offset)?.span ?? null;
}
