import type { PopupState, ReportState } from '../../../components/popup-state.ts';
import { applyCorrections } from '../../../lib/corrections/apply.ts';
import { personRef, quoteRef } from '../../../lib/corrections/references.ts';
import type { Correction } from '../../../lib/corrections/types.ts';
import type { ErrorCode, Report } from '../../../lib/engine/index.ts';
import { summarize } from '../../../lib/engine/report/summary.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { ARABIC, crowd, flood, LONG_WORDS, SILENT, UNSUPPORTED } from './extremes.ts';
import { FREE_PART_REPORT, HARBOUR_REPORT } from './harbour.ts';

/** The state in which a popup shows the report. */
export function showing(
  found: Report,
  more: Partial<ReportState> = {},
  corrections: readonly Correction[] = [],
): ReportState {
  const corrected = applyCorrections(found, corrections);
  return {
    status: 'report',
    found,
    corrections,
    corrected,
    report: corrected.report,
    summary: summarize(corrected.report),
    marks: true,
    notice: null,
    problem: null,
    at: null,
    ...more,
  };
}

/** The state after a failure, with the message that the background gives. */
export function failing(code: ErrorCode, message: string): PopupState {
  return { status: 'failed', failure: { code, message } };
}

/** Every state of the popup, by name: the tests walk through them. */
export const STATES: Readonly<Record<string, PopupState>> = {
  working: { status: 'working' },
  unread: { status: 'unread' },
  harbour: showing(HARBOUR_REPORT),
  corrected: showing(HARBOUR_REPORT, {}, [
    {
      kind: 'speaker',
      quote: quoteRef(HARBOUR_REPORT.article, HARBOUR_REPORT.quotes[9]!),
      speaker: { name: 'Hesper Lund', at: null },
    },
    { kind: 'not-a-person', person: { name: 'Nobody Here', at: 3 } },
    {
      kind: 'merge',
      person: personRef(HARBOUR_REPORT.people[6]!),
      into: personRef(HARBOUR_REPORT.people[1]!),
    },
  ]),
  'marks off': showing(HARBOUR_REPORT, { marks: false }),
  'jump failed': showing(HARBOUR_REPORT, {
    problem: { code: 'page-gone', message: english.error.page_gone },
  }),
  'free part': showing(FREE_PART_REPORT),
  crowd: showing(crowd(25)),
  flood: showing(flood(30)),
  'long words': showing(LONG_WORDS),
  arabic: showing(ARABIC),
  'language not supported': showing(UNSUPPORTED, { notice: 'language-unsupported' }),
  'model not there': showing(HARBOUR_REPORT, { notice: 'model-unavailable' }),
  'nobody speaks': showing(SILENT),
  'no article': failing('no-article', english.error.no_article),
  'page forbidden': failing('page-forbidden', english.error.page_forbidden),
  'page too large': failing('page-too-large', english.error.page_too_large),
  'bad message': failing('bad-message', english.error.bad_message),
  'page gone': failing('page-gone', english.error.page_gone),
  timeout: failing('timeout', english.error.timeout),
  internal: failing('internal', english.error.internal),
};
