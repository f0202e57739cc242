import type { Article } from '../../../lib/engine/index.ts';

/** One text to measure with: JSON, so that it can be sent to a browser. */
export interface BenchText {
  readonly name: string;
  readonly words: number;
  readonly article: Article;
  /** The source of the page that it comes from; null where there was no page. */
  readonly html: string | null;
}
