import type { QuoteKind } from '../engine/index.ts';

/** What stands between the words of an article when it is taken along, in the reader's language. */
export interface ExportWords {
  readonly kinds: Readonly<Record<QuoteKind, string>>;
  /** "3 quotes". */
  readonly quotes: (count: number) => string;
  /** "2 speakers". */
  readonly speakers: (count: number) => string;
  /** "61% of all quoted words", from whole per cent. */
  readonly share: (percent: number) => string;
  /** Above quotes whose speaker is left open. */
  readonly open: string;
  /** Above people who are named and not quoted. */
  readonly mentioned: string;
  /** Where there is no quote. */
  readonly nobody: string;
  /** Of a quote whose speaker the reader has set. */
  readonly corrected: string;
  /** Of an article whose rest is for subscribers. */
  readonly freePart: string;
  /** How much was read, in paragraphs, where some were skipped. */
  readonly someSkipped: (counts: {
    readonly read: number;
    readonly total: number;
    readonly skipped: number;
  }) => string;
}
