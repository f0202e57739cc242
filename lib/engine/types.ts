/**
 * The one data contract: everything the engine finds about one article is one plain JSON value, the
 * {@link Report}. Messages, golden files, exports and the command line all carry this same value.
 */

/** UTF-16 offsets into `Article.text`, `end` exclusive, never inside a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'heading'
  | 'standfirst'
  | 'paragraph'
  | 'quotation'
  | 'question'
  | 'listItem'
  | 'caption'
  | 'embed';

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Who wrote or says the block, where the page itself labels it: an embed or an answer. */
  readonly author: string | null;
  /** Index of the earlier block whose words this one repeats (a pull quote, a repeated teaser). */
  readonly repeats: number | null;
}

export interface Article {
  readonly url: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601. */
  readonly publishedTime: string | null;
  /** The texts of the blocks, joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type PersonId = string;
export type PersonKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

/** Whoever a quote is attributed to, and every named person in the text, quoted or not. */
export interface Person {
  readonly id: PersonId;
  /** The fullest form in the article, without honorifics. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The article's own description, or null. */
  readonly role: string | null;
  readonly kind: PersonKind;
  readonly mentions: readonly Span[];
}

export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** The ground of an attribution. */
export interface Evidence {
  /** Name of the rule or model step that decided. */
  readonly step: string;
  /** From the words beside the quote to the fullest name. */
  readonly chain: readonly Span[];
}

export interface Quote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The words alone, without the outer quotation marks. */
  readonly span: Span;
  /** Null: who spoke is left open. */
  readonly speaker: PersonId | null;
  /** The literal words that stand for the speaker. */
  readonly source: Span | null;
  /** The words of saying. */
  readonly cue: Span | null;
  readonly evidence: Evidence;
  /** Probability, 0 to 1, that span and speaker are right. */
  readonly confidence: number;
}

export interface SkippedBlock {
  readonly reason: string;
  /** At most 80 characters. */
  readonly excerpt: string;
}

/** Counts of the page's blocks. */
export interface Coverage {
  readonly read: number;
  readonly recovered: number;
  readonly skipped: readonly SkippedBlock[];
}

export interface Report {
  readonly schema: 1;
  readonly article: Article;
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly coverage: Coverage;
}

export type ErrorCode =
  | 'no-article'
  | 'page-forbidden'
  | 'page-too-large'
  | 'page-gone'
  | 'language-unsupported'
  | 'model-unavailable'
  | 'timeout'
  | 'bad-message'
  | 'file-unreadable'
  | 'not-text'
  | 'internal';

/** What a failing step tells its caller: the message is added where the reader's language is known. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/** One row of a list: a quote, with the partial quotes that stand inside it and are the same speaker's. */
export interface QuoteRow {
  readonly quote: Quote;
  readonly partials: readonly Quote[];
}

export interface SpeakerSummary {
  readonly person: Person;
  /** Order of first quote in the article, from 0: decides the colour. */
  readonly rank: number;
  readonly rows: readonly QuoteRow[];
  /** Rows by the kind of their quote. */
  readonly counts: Readonly<Record<QuoteKind, number>>;
  /** Length of the union of this speaker's spans over that of all speakers' spans, 0 to 1. */
  readonly share: number;
}

/** A Report as the views show it: computed by `summarize`, never stored. */
export interface ReportSummary {
  readonly speakers: readonly SpeakerSummary[];
  /** People named but not quoted. */
  readonly mentioned: readonly Person[];
  /** Quotes whose speaker is left open. */
  readonly unattributed: readonly QuoteRow[];
  readonly quoteCount: number;
}
