import type { QuoteRow, ReportSummary, SpeakerSummary } from '../lib/engine/index.ts';

/** A row and who speaks in it: one stop on the way through an article. */
export interface QuoteStop {
  readonly row: QuoteRow;
  /** Null: who spoke is left open. */
  readonly speaker: SpeakerSummary | null;
}

/** All rows of a report in the order of the page, whoever speaks; "3 of 12" counts along it. */
export function inOrder({ speakers, unattributed }: ReportSummary): readonly QuoteStop[] {
  const attributed = speakers.flatMap((speaker) => speaker.rows.map((row) => ({ row, speaker })));
  const open = unattributed.map((row) => ({ row, speaker: null }));
  return [...attributed, ...open].sort(
    (a, b) =>
      a.row.quote.span.start - b.row.quote.span.start ||
      b.row.quote.span.end - a.row.quote.span.end,
  );
}
