import type { QuoteKind, Report } from '../engine/index.ts';
import type { SettingName, Settings } from './settings.ts';

/** The setting that decides whether quotes of a kind are marked. */
const SWITCHES = {
  direct: 'markDirect',
  partial: 'markPartial',
  indirect: 'markIndirect',
} as const satisfies Record<QuoteKind, SettingName>;

/** What of a report is marked in the page under these settings. */
export function markedReport(report: Report, settings: Settings): Report {
  return {
    ...report,
    quotes: report.quotes.filter(({ kind }) => settings[SWITCHES[kind]]),
    people: settings.markNames ? report.people : [],
  };
}
