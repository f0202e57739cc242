import type { Correction } from '../corrections/types.ts';
import type { Report } from '../engine/index.ts';

/**
 * Writes the Report as it is, in its documented form. What the reader corrected stands beside it, if
 * there is anything: whoever reads the file can tell the program's findings from the reader's.
 */
export function toJson(report: Report, corrections: readonly Correction[]): string {
  const whole = corrections.length === 0 ? report : { ...report, corrections };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
