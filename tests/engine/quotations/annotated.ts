import { quotations as english } from '../../../lib/engine/languages/en/quotations.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import type { QuotationData } from '../../../lib/engine/quotations/quotation-data.ts';
import type { QuotedPassage } from '../../../lib/engine/quotations/types.ts';
import type { Article, Span } from '../../../lib/engine/types.ts';
import { articleOf, type Part } from '../article.ts';

/**
 * Cases are written as the text that a perfect finder would give back: ⟦ ⟧ around passages, ⟨ ⟩ around what is quoted
 * inside them. The brackets are taken out before the finder reads the text.
 */
function plain(annotated: string): string {
  return annotated.replace(/[⟦⟧⟨⟩]/gu, '');
}

/** Takes the annotation out of every part of an article. */
export function articleFrom(...parts: readonly Part[]): Article {
  return articleOf(
    ...parts.map((part) =>
      typeof part === 'string' ? plain(part) : { ...part, text: plain(part.text) },
    ),
  );
}

/** The text of a block as the finder annotates it. */
function annotate(article: Article, passages: readonly QuotedPassage[], block = 0): string {
  const { start, end } = article.blocks[block]?.span ?? { start: 0, end: 0 };
  const inserts = passages
    .filter((passage) => passage.block === block)
    .flatMap(({ span, nested }) => [
      ...insertsOf(span, '⟦', '⟧'),
      ...nested.flatMap((inner) => insertsOf(inner, '⟨', '⟩')),
    ]);
  let text = article.text.slice(start, end);
  for (const { at, sign } of inserts.sort((a, b) => b.at - a.at || b.order - a.order))
    text = text.slice(0, at - start) + sign + text.slice(at - start);
  return text;
}

function insertsOf({ start, end }: Span, before: string, after: string) {
  const inner = before === '⟨' ? 1 : 0;
  return [
    { at: start, sign: before, order: inner },
    { at: end, sign: after, order: -inner },
  ];
}

/** The annotated paragraphs of an article made of such paragraphs. */
export function reread(parts: readonly Part[], data: QuotationData = english): string[] {
  const article = articleFrom(...parts);
  const passages = findQuotedPassages(article, data);
  return parts.map((_, block) => annotate(article, passages, block));
}
