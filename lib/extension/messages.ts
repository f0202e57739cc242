/** Every message there is: its data, its answer, and the check that its data must pass on arrival. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Correction } from '../corrections/types.ts';
import type { ErrorCode, Report, ReportSummary, Result, Span } from '../engine/index.ts';
import { correctionsSchema } from './correction-schemas.ts';
import type { Failed } from './failures.ts';
import { reportSchema, spanSchema, summarySchema } from './schemas.ts';

/** What the popup shows for a tab. */
export type TabState = ReportState | Failed;

export interface ReportState {
  readonly status: 'report';
  /** As the engine made it. */
  readonly report: Report;
  /** What the reader corrected on it. */
  readonly corrections: readonly Correction[];
  /** Whether the marks in the page are on. */
  readonly marks: boolean;
  /** What the reader should know about the whole report. */
  readonly notice: Extract<ErrorCode, 'language-unsupported' | 'model-unavailable'> | null;
}

/** The answer to a request that leaves nothing to be told. */
export interface Done {
  readonly status: 'done';
}

export interface OfTab {
  readonly tabId: number;
}

/** From the popup to the background. */
export interface BackgroundProtocol {
  /** Reads and analyses the page, or gives what is kept of it. */
  openTab: (data: OfTab & { readonly clickedAt: number }) => TabState;
  /** Reads and analyses the page anew. */
  retry: (data: OfTab) => TabState;
  setMarks: (data: OfTab & { readonly on: boolean }) => TabState;
  /** Scrolls the page to a passage and flashes it; offsets into `Article.text`. */
  jumpTo: (data: OfTab & { readonly span: Span }) => Done | Failed;
  /** Keeps these corrections of the page, in place of earlier ones. */
  correct: (data: OfTab & { readonly corrections: readonly Correction[] }) => TabState;
}

const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const backgroundSchemas = {
  openTab: v.object({ tabId, clickedAt: v.number() }),
  retry: v.object({ tabId }),
  setMarks: v.object({ tabId, on: v.boolean() }),
  jumpTo: v.object({ tabId, span: spanSchema }),
  correct: v.object({ tabId, corrections: correctionsSchema }),
} satisfies Schemas<BackgroundProtocol>;

/** Names the text that is spoken of, see `articleKey`. */
export interface OfArticle {
  readonly key: string;
}

/**
 * From the background to the reader in a page, which answers `page-gone` where it holds another
 * text or the page no longer shows it.
 */
export interface ReaderProtocol {
  /** Does the page still show the article? */
  holds: (data: OfArticle) => Result<null>;
  /** Paints the marks, in place of earlier ones. */
  paint: (
    data: OfArticle & { readonly report: Report; readonly summary: ReportSummary },
  ) => Result<null>;
  unpaint: (data: OfArticle) => Result<null>;
  jump: (data: OfArticle & { readonly span: Span }) => Result<null>;
}

const key = v.string();

export const readerSchemas = {
  holds: v.object({ key }),
  paint: v.object({ key, report: reportSchema, summary: summarySchema }),
  unpaint: v.object({ key }),
  jump: v.object({ key, span: spanSchema }),
} satisfies Schemas<ReaderProtocol>;

export const backgroundMessages = defineExtensionMessaging<BackgroundProtocol>();
export const readerMessages = defineExtensionMessaging<ReaderProtocol>();

type Schemas<Protocol> = {
  readonly [Type in keyof Protocol]: Protocol[Type] extends (data: infer Data) => unknown
    ? v.GenericSchema<Data>
    : never;
};
