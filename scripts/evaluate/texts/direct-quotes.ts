import type { Span } from '../../../lib/engine/index.ts';
import { sharedLength, trimSpan } from '../spans.ts';
import type { Attribution } from './attributions.ts';
import { contentParts } from './content-parts.ts';

/** A stretch of text that belongs to an attribution. */
export interface Attributed {
  readonly span: Span;
  /** Index into the list of attributions. */
  readonly attribution: number;
}

const LEAST_COVER = 0.5;
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/**
 * The direct quotes among attributions: what the content of one covers of a quoted region, if that
 * is at least half of it and three words long. A region belongs to the attribution with the longest part.
 */
export function directQuotes(
  text: string,
  attributions: readonly Attribution[],
  regions: readonly Span[],
): readonly Attributed[] {
  const trimmed = regions.flatMap((region) => trimSpan(text, region) ?? []);
  const quotes = attributions.flatMap(({ content }, attribution) => {
    const parts = contentParts(text, content);
    return trimmed
      .flatMap((region) => covered(text, parts, region) ?? [])
      .map((span) => ({ span, attribution }));
  });
  quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return withoutOverlaps(quotes);
}

function covered(text: string, parts: readonly Span[], region: Span): Span | null {
  const inside = parts
    .filter((part) => sharedLength(part, region) > 0)
    .map(({ start, end }) => ({
      start: Math.max(start, region.start),
      end: Math.min(end, region.end),
    }));
  const length = inside.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < LEAST_COVER * (region.end - region.start)) return null;
  const start = Math.min(...inside.map((part) => part.start));
  const end = Math.max(...inside.map((part) => part.end));
  const span = trimSpan(text, { start, end });
  return span !== null && countWords(text, span) >= FEWEST_WORDS ? span : null;
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(WORD)?.length ?? 0;
}

/** Of quotes that overlap, the longest. */
function withoutOverlaps(quotes: readonly Attributed[]): readonly Attributed[] {
  const kept: Attributed[] = [];
  for (const quote of quotes) {
    const last = kept.at(-1);
    if (last === undefined || sharedLength(last.span, quote.span) === 0) kept.push(quote);
    else if (lengthOf(quote.span) > lengthOf(last.span)) kept[kept.length - 1] = quote;
  }
  return kept;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
