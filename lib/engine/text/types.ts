import type { Article, Span } from '../types.ts';

/** One word, number or mark, with its offsets into `Article.text`. */
export interface Token extends Span {
  /** The literal characters. */
  readonly text: string;
  /** Lower case, with typographic apostrophes made straight: the key for every word list. */
  readonly lower: string;
}

/** Tokens `first` (inclusive) to `end` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface Sentence extends TokenRange {
  /** Index into `Article.blocks`. A sentence never crosses a block. */
  readonly block: number;
}

/** An article cut into tokens and sentences: what every later stage of the engine reads. */
export interface TokenizedArticle {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Tokens of each block, by the block's index in `Article.blocks`; may be empty. */
  readonly blocks: readonly TokenRange[];
  /** Index into `sentences` of each token. */
  readonly sentenceOf: readonly number[];
}
