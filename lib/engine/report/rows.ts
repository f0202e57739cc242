import type { Quote, QuoteRow } from '../types.ts';

/** Order of the page; of two quotes that begin together, the longer one first. */
export function byPlace(a: Quote, b: Quote): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/**
 * Makes one row of each quote, but none of a partial quote that stands inside an indirect one: it joins that row.
 *
 * @param quotes of one speaker, or all those left open, in the order of {@link byPlace}
 */
export function rowsOf(quotes: readonly Quote[]): QuoteRow[] {
  const rows: { quote: Quote; partials: Quote[] }[] = [];
  const open: typeof rows = [];
  for (const quote of quotes) {
    while ((open.at(-1)?.quote.span.end ?? Infinity) <= quote.span.start) open.pop();
    const around =
      quote.kind === 'partial' ? open.findLast((row) => contains(row.quote, quote)) : undefined;
    if (around !== undefined) {
      around.partials.push(quote);
      continue;
    }
    const row = { quote, partials: [] };
    rows.push(row);
    if (quote.kind === 'indirect') open.push(row);
  }
  return rows;
}

function contains(outer: Quote, inner: Quote): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}
