/** Every message there is: its data, its answer, and the check that its data must pass on arrival. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { ErrorCode, Report, ReportSummary, Result, Span } from '../engine/index.ts';
import type { Failed } from './failures.ts';
import type { ReadPage } from './reader-injection.ts';
import { readPageSchema, reportSchema, spanSchema, summarySchema } from './schemas.ts';

/** What the popup shows for a tab. */
export type TabState = ReportState | Failed;

export interface ReportState {
  readonly status: 'report';
  readonly report: Report;
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

/** An article on a page that changed. */
export interface PageChange {
  /** Of the article as it was read before, see `articleKey`. */
  readonly key: string;
  readonly page: ReadPage;
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
  /** From the reader in a page: it shows the article with this key with other words now. */
  pageChanged: (data: PageChange) => Done | Failed;
}

const key = v.string();
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const backgroundSchemas = {
  openTab: v.object({ tabId, clickedAt: v.number() }),
  retry: v.object({ tabId }),
  setMarks: v.object({ tabId, on: v.boolean() }),
  jumpTo: v.object({ tabId, span: spanSchema }),
  pageChanged: v.object({ key, page: readPageSchema }),
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
