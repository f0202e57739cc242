import type { Report, ReportSummary, Span } from '../engine/index.ts';
import type { Look } from './palette.ts';

/** What is marked in an article, and how. */
export interface Marks {
  readonly quotes: readonly MarkedQuote[];
  /** Names of people. */
  readonly names: readonly Span[];
}

/** Offsets into `Article.text`. */
export interface MarkedQuote extends Span {
  /** Of the speaker, as `styleOf` takes it; null where nobody is known to speak. */
  readonly rank: number | null;
}

/** What is painted on a page, and what its cards tell. */
export interface Painting {
  /** As corrected by the reader, less what is not to be marked. */
  readonly marks: Marks;
  /** Of all that is shown, marked or not: the colours are the same everywhere. */
  readonly summary: ReportSummary;
  /** Of the samples in cards; that of the marks themselves is in the style sheet. */
  readonly look: Look;
}

/**
 * The marks of a report.
 *
 * @param summary ranks the speakers; of the same report, or of one that holds more
 */
export function marksOf(
  { people, quotes }: Pick<Report, 'people' | 'quotes'>,
  { speakers }: Pick<ReportSummary, 'speakers'>,
): Marks {
  const ranks = new Map(speakers.map(({ person, rank }) => [person.id, rank]));
  return {
    quotes: quotes.map(({ span, speaker }) => ({
      ...span,
      rank: (speaker === null ? undefined : ranks.get(speaker)) ?? null,
    })),
    names: people.filter(({ kind }) => kind === 'person').flatMap(({ mentions }) => mentions),
  };
}
