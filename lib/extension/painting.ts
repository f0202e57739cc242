import { shownReport } from '../corrections/shown.ts';
import type { Report, ReportSummary } from '../engine/index.ts';
import { type Marks, marksOf } from '../palette/marks.ts';
import { markedReport } from '../settings/marked.ts';
import { type Look, lookOf } from '../settings/settings.ts';
import { corrections } from './corrections.ts';
import { settings } from './settings.ts';

/** What painting needs from other rooms. */
export interface PaintingParts {
  readonly summarize: (report: Report) => ReportSummary;
  /** The style sheet of the marks, in the reader's look. */
  readonly css: (look: Look) => string;
}

/** What a page is painted with. */
export interface Painting {
  /** As corrected by the reader, less what is not to be marked. */
  readonly marks: Marks;
  /** Of all that is shown, marked or not: the colours are the same everywhere. */
  readonly summary: ReportSummary;
  readonly look: Look;
  readonly css: string;
}

/** How a kept report is painted, under the reader's corrections and settings of this moment. */
export async function paintingOf(report: Report, parts: PaintingParts): Promise<Painting> {
  const own = await settings.get();
  const look = lookOf(own);
  const shown = shownReport(report, await corrections.of(report.article), own.leastConfidence);
  const summary = parts.summarize(shown.report);
  return {
    marks: marksOf(markedReport(shown.report, own), summary),
    summary,
    look,
    css: parts.css(look),
  };
}
