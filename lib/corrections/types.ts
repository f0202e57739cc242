import type { Report } from '../engine/index.ts';

/**
 * A quote as the reader saw it. Ids change when an article is read anew; words stay as long as the
 * article keeps them.
 */
export interface QuoteRef {
  /** On one line. */
  readonly words: string;
  /** Where they began: of several quotes with the same words, the nearest is meant. */
  readonly at: number;
}

/** Somebody in the article, by name; or somebody whom only the reader names. */
export interface PersonRef {
  readonly name: string;
  /** Start of the first mention: of several people with the same name, the nearest is meant. */
  readonly at: number | null;
}

/** One thing that the reader knows better than the report. */
export type Correction =
  /** Somebody else said it, or, with null, nobody can tell who did. */
  | { readonly kind: 'speaker'; readonly quote: QuoteRef; readonly speaker: PersonRef | null }
  | { readonly kind: 'not-a-quote'; readonly quote: QuoteRef }
  /** Both are one and the same: the second one's name stays. */
  | { readonly kind: 'merge'; readonly person: PersonRef; readonly into: PersonRef }
  /** Whoever bears this other name is somebody else. */
  | { readonly kind: 'split'; readonly person: PersonRef; readonly alias: string }
  | { readonly kind: 'not-a-person'; readonly person: PersonRef };

/** What a reader corrected on the page of one address. */
export interface PageCorrections {
  /** Without a fragment, which names a place in the page. */
  readonly address: string;
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
}

/** A Report as the reader corrected it, and which parts of it are the reader's. */
export interface Corrected {
  readonly report: Report;
  /** Ids of quotes whose speaker the reader has set. */
  readonly quotes: ReadonlySet<string>;
  /** Ids of people whom the reader has merged, split or named. */
  readonly people: ReadonlySet<string>;
  /** Corrections that changed nothing, because the article no longer holds what they are about. */
  readonly idle: ReadonlySet<Correction>;
}
