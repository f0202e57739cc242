import { expect } from 'vitest';
import { analyze } from '../../../lib/engine/index.ts';
import type { Quote, QuoteKind, Report } from '../../../lib/engine/types.ts';
import { shippedModel } from '../shipped-model.ts';
import { articleOf, type Part, textOf } from '../article.ts';

export interface ExpectedQuote {
  readonly kind?: QuoteKind;
  readonly text: string;
  readonly speaker: string | null;
  readonly source?: string | null;
  readonly cue?: string | null;
  readonly step?: string;
}

export interface AttributionCase {
  readonly article: readonly Part[];
  /** All quotes that the article has, in order. */
  readonly quotes: readonly ExpectedQuote[];
}

/** Introduces the people of the cases, so that each case can be short. */
const INTRODUCTION =
  'Mayor Jane Halloway, Senator Tom Pryce and the architect Dora Quill were at the hall in Arlen.';

/** What decides: the rules alone, or the shipped model of English with them. */
export type Decider = 'rules' | 'model';

export function reportOf(parts: readonly Part[], decider: Decider = 'rules'): Report {
  const article = articleOf(
    { kind: 'heading', text: 'A long evening in Arlen' },
    INTRODUCTION,
    ...parts,
  );
  const coverage = { read: article.blocks.length, recovered: 0, skipped: [] };
  return analyze({ article, coverage, model: decider === 'model' ? shippedModel() : null });
}

/** Compares the quotes of a report with the expected ones, on the fields that the case names. */
export function expectQuotes(
  { article: parts, quotes }: AttributionCase,
  decider: Decider = 'rules',
): void {
  const report = reportOf(parts, decider);
  const found = report.quotes.map((quote, index) => pick(described(report, quote), quotes[index]));
  expect(found).toEqual(quotes);
}

function described(report: Report, quote: Quote): Required<ExpectedQuote> {
  const { article, people } = report;
  return {
    kind: quote.kind,
    text: textOf(article, quote.span) ?? '',
    speaker: people.find(({ id }) => id === quote.speaker)?.name ?? null,
    source: textOf(article, quote.source),
    cue: textOf(article, quote.cue),
    step: quote.evidence.step,
  };
}

function pick(
  quote: Required<ExpectedQuote>,
  expected: ExpectedQuote | undefined,
): Partial<ExpectedQuote> {
  if (expected === undefined) return quote;
  return Object.fromEntries(Object.entries(quote).filter(([field]) => field in expected));
}
