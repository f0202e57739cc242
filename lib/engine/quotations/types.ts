import type { Span } from '../types.ts';

export type MarkKind = 'double' | 'single' | 'guillemet' | 'none';

/** Words between quotation marks, or a block that the page itself sets as a quotation. */
export interface QuotedPassage {
  /** The words alone. */
  readonly span: Span;
  /** The words with their marks, as far as there are any. */
  readonly outer: Span;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** `none`: a block quotation, embed or labelled answer that carries no marks. */
  readonly marks: MarkKind;
  /**
   * False where the closing mark is missing: the passage then ends with its block or line, before the next opening mark,
   * or earlier, where the reporter clearly speaks again (", he said").
   */
  readonly closed: boolean;
  /** Index of the passage of the paragraph before that this one carries on (a quotation of several paragraphs). */
  readonly continues: number | null;
  /** The name at the head of the block that tells who says it ("HALLOWAY: …"), outside of the passage; null elsewhere. */
  readonly label: Span | null;
  /** Quotations inside this one, at any depth, in order, without their marks. Only outer passages are listed by themselves. */
  readonly nested: readonly Span[];
}
