import type { Corrected, Correction } from '../lib/corrections/types.ts';
import type { ErrorCode, Report, ReportSummary, Span } from '../lib/engine/index.ts';
import type { DeskActions } from './desk.ts';

export interface Failure {
  readonly code: ErrorCode;
  /** A plain sentence in the reader's language. */
  readonly message: string;
}

/** A report and what the reader has switched, ready to be shown. */
export interface ReportState {
  readonly status: 'report';
  /** As the engine made it. */
  readonly found: Report;
  readonly corrections: readonly Correction[];
  /** The same with the reader's corrections in it. */
  readonly corrected: Corrected;
  /** As it is shown: that of `corrected`. */
  readonly report: Report;
  readonly summary: ReportSummary;
  /** Whether the marks in the page are on. */
  readonly marks: boolean;
  /** What the reader should know about the whole report. */
  readonly notice: Extract<ErrorCode, 'language-unsupported' | 'model-unavailable'> | null;
  /** Why the reader's last wish could not be met. */
  readonly problem: Failure | null;
  /** Place of the quote to which the last step led, among all in the order of the page. */
  readonly at: number | null;
}

export interface FailedState {
  readonly status: 'failed';
  readonly failure: Failure;
}

/** The page of the tab has not been read. */
export interface UnreadState {
  readonly status: 'unread';
}

export type PopupState = { readonly status: 'working' } | UnreadState | ReportState | FailedState;

/** What can come back from a wish of the reader's: a report without what the views add, or less. */
export type Answer =
  | Pick<ReportState, 'status' | 'report' | 'corrections' | 'marks' | 'notice'>
  | FailedState
  | UnreadState
  | { readonly status: 'stepped'; readonly at: number | null }
  | { readonly status: 'done' };

/** How a report is shown: with the reader's corrections, and a summary of that. */
export type Present = (
  found: Report,
  corrections: readonly Correction[],
) => Pick<ReportState, 'corrected' | 'summary'>;

/**
 * What to show after an answer. A report that the reader has stays, even if the answer is a failure.
 *
 * @param before what was shown when the reader asked
 * @param present makes what is shown of a report
 */
export function nextState(before: PopupState, answer: Answer, present: Present): PopupState {
  if (answer.status === 'report') {
    const { report: found, corrections, marks, notice } = answer;
    const common = { marks, notice, problem: null };
    // The same object, so that the views need not look through hundreds of quotes again.
    if (before.status === 'report' && isSame(before, { found, corrections }))
      return { ...before, ...common };
    const { corrected, summary } = present(found, corrections);
    const { report } = corrected;
    return {
      status: 'report',
      found,
      corrections,
      corrected,
      report,
      summary,
      at: null,
      ...common,
    };
  }
  if (answer.status === 'unread') return answer;
  if (before.status === 'report') {
    const at = answer.status === 'stepped' ? answer.at : before.at;
    return { ...before, at, problem: answer.status === 'failed' ? answer.failure : null };
  }
  return answer.status === 'failed' ? answer : before;
}

type Known = Pick<ReportState, 'found' | 'corrections'>;

function isSame(a: Known, b: Known): boolean {
  const parts = ({ found: { people, quotes, coverage }, corrections }: Known) =>
    JSON.stringify([people, quotes, coverage, corrections]);
  return a.found.article.text === b.found.article.text && parts(a) === parts(b);
}

/** A step through the quotes in the order of the page. */
export type Step = 'next' | 'previous' | 'nextSpeaker';

/** What the reader can do in the popup and the side panel. */
export interface PopupActions {
  readonly onMarks: (on: boolean) => void;
  /** Show this passage in the page; offsets into `Article.text`. */
  readonly onJump: (span: Span) => void;
  readonly onStep: (to: Step) => void;
  readonly onRetry: () => void;
  /** What can be done with the report beside reading it. */
  readonly desk: DeskActions;
  /** Opens the side panel; null where there is none, or this is it. */
  readonly onOpenPanel: (() => void) | null;
}
