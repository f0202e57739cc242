import type { ErrorCode, Report, ReportSummary, Span } from '../lib/engine/index.ts';

/** A report and what the reader has switched, ready to be shown. */
export interface ReportState {
  readonly status: 'report';
  readonly report: Report;
  readonly summary: ReportSummary;
  /** Whether the marks in the page are on. */
  readonly marks: boolean;
  /** What the reader should know about the whole report. */
  readonly notice: Extract<ErrorCode, 'language-unsupported' | 'model-unavailable'> | null;
}

export interface FailedState {
  readonly status: 'failed';
  /** `message`: a plain sentence in the reader's language. */
  readonly failure: { readonly code: ErrorCode; readonly message: string };
}

export type PopupState = { readonly status: 'working' } | ReportState | FailedState;

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly onMarks: (on: boolean) => void;
  /** Show this passage in the page; offsets into `Article.text`. */
  readonly onJump: (span: Span) => void;
  readonly onRetry: () => void;
}
