/** Every message there is: its data, its answer, and the check that its data must pass on arrival. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Composed } from '../article/compose-article.ts';
import type { Snapshot } from '../article/snapshot.ts';
import { correctionsSchema } from '../corrections/schemas.ts';
import type { Correction } from '../corrections/types.ts';
import type { ErrorCode, Report, Result, Span } from '../engine/index.ts';
import type { Painting } from '../palette/marks.ts';
import { lookSchema } from '../settings/settings.ts';
import type { Failed } from './failures.ts';
import type { ReadPage } from './reader-injection.ts';
import { marksSchema, readPageSchema, spanSchema, summarySchema } from './schemas.ts';
import { snapshotSchema } from './snapshot-schema.ts';

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

/** The page of the tab has not been read, or not since it came. */
export interface Unread {
  readonly status: 'unread';
}

/** Where a step through the quotes has led. */
export interface Stepped {
  readonly status: 'stepped';
  /** Place of the row among all rows in the order of the page, from 0; null if nobody is quoted. */
  readonly at: number | null;
}

/** An address that leads to a passage, or null if none leads to its very words. */
export interface Link {
  readonly status: 'link';
  readonly url: string | null;
}

/** A step through the rows in the order of the page, from the one shown last; it goes round. */
export type Step = 'next' | 'previous' | 'nextSpeaker';

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

/** A composed article with its key. */
export type Keyed = Composed & OfArticle;

/** From the popup and the side panel to the background. */
export interface BackgroundProtocol {
  /** Reads and analyses the page, or gives what is kept of it. */
  openTab: (data: OfTab & { readonly clickedAt: number }) => TabState;
  /** Gives what is kept of the page; nothing is read. */
  seeTab: (data: OfTab) => TabState | Unread;
  /** Reads and analyses the page anew. */
  retry: (data: OfTab) => TabState;
  setMarks: (data: OfTab & { readonly on: boolean }) => TabState;
  /** Scrolls the page to a passage and flashes it; offsets into `Article.text`. */
  jumpTo: (data: OfTab & { readonly span: Span }) => Done | Failed;
  /** Makes an address that leads to a passage; offsets into `Article.text`. */
  linkTo: (data: OfTab & { readonly span: Span }) => Link | Failed;
  /** Keeps these corrections of the page, in place of earlier ones. */
  correct: (data: OfTab & { readonly corrections: readonly Correction[] }) => TabState;
  /** Jumps to a neighbouring quote and shows its card in the page. */
  step: (data: OfTab & { readonly to: Step }) => Stepped | Failed;
  /** From the reader in a page: it wants the article of this. */
  compose: (data: Snapshot) => Result<Keyed>;
  /** From the reader in a page: it shows the article with this key with other words now. */
  pageChanged: (data: PageChange) => Done | Failed;
  /** From the reader in a page: it wants the script there that makes links to passages. */
  wantFragments: (data: null) => Done | Failed;
}

const key = v.string();
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const to = v.picklist(['next', 'previous', 'nextSpeaker']);

export const backgroundSchemas = {
  openTab: v.object({ tabId, clickedAt: v.number() }),
  seeTab: v.object({ tabId }),
  retry: v.object({ tabId }),
  setMarks: v.object({ tabId, on: v.boolean() }),
  jumpTo: v.object({ tabId, span: spanSchema }),
  linkTo: v.object({ tabId, span: spanSchema }),
  correct: v.object({ tabId, corrections: correctionsSchema }),
  step: v.object({ tabId, to }),
  compose: snapshotSchema,
  pageChanged: v.object({ key, page: readPageSchema }),
  wantFragments: v.null(),
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
  paint: (data: OfArticle & Painting) => Result<null>;
  unpaint: (data: OfArticle) => Result<null>;
  jump: (data: OfArticle & { readonly span: Span }) => Result<null>;
  /** Jumps to a neighbouring quote and shows its card; the value is as in {@link Stepped}. */
  step: (data: OfArticle & { readonly to: Step }) => Result<Stepped['at']>;
  /** Makes an address that leads to a passage; the value is as in {@link Link}. */
  link: (data: OfArticle & { readonly span: Span }) => Result<Link['url']>;
}

export const readerSchemas = {
  holds: v.object({ key }),
  paint: v.object({ key, marks: marksSchema, summary: summarySchema, look: lookSchema }),
  unpaint: v.object({ key }),
  jump: v.object({ key, span: spanSchema }),
  step: v.object({ key, to }),
  link: v.object({ key, span: spanSchema }),
} satisfies Schemas<ReaderProtocol>;

export const backgroundMessages = defineExtensionMessaging<BackgroundProtocol>();
export const readerMessages = defineExtensionMessaging<ReaderProtocol>();

type Schemas<Protocol> = {
  readonly [Type in keyof Protocol]: Protocol[Type] extends (data: infer Data) => unknown
    ? v.GenericSchema<Data>
    : never;
};
