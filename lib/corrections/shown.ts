import type { Report } from '../engine/index.ts';
import { applyCorrections } from './apply.ts';
import type { Corrected, Correction } from './types.ts';

/**
 * A report as it is shown: corrected, and with the speaker left open where the attribution is less
 * sure than the reader wants it. What the reader says is always sure enough.
 *
 * @param leastConfidence 0 to 1
 */
export function shownReport(
  report: Report,
  corrections: readonly Correction[],
  leastConfidence: number,
): Corrected {
  const corrected = applyCorrections(report, corrections);
  const quotes = corrected.report.quotes.map((quote) =>
    quote.confidence < leastConfidence ? { ...quote, speaker: null } : quote,
  );
  return { ...corrected, report: { ...corrected.report, quotes } };
}
