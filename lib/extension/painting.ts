import { shownReport } from '../corrections/shown.ts';
import type { Report, ReportSummary } from '../engine/index.ts';
import { marksOf, type Painting } from '../palette/marks.ts';
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
export interface StyledPainting extends Painting {
  readonly css: string;
}

/** How a kept report is painted, under the reader's corrections and settings of this moment. */
export async function paintingOf(report: Report, parts: PaintingParts): Promise<StyledPainting> {
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
