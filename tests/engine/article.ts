import type { Article, Block, BlockKind } from '../../lib/engine/types.ts';

export type Part = string | { kind: BlockKind; text: string; author?: string; repeats?: number };

/** An article made of blocks: strings are paragraphs. The first part should be the heading. */
export function articleOf(...parts: readonly Part[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const {
      kind,
      text: words,
      author = null,
      repeats = null,
    } = typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part;
    if (text !== '') text += '\n\n';
    blocks.push({
      kind,
      span: { start: text.length, end: text.length + words.length },
      author,
      repeats,
    });
    text += words;
  }
  const title =
    blocks[0]?.kind === 'heading' ? text.slice(blocks[0].span.start, blocks[0].span.end) : '';
  return {
    url: null,
    title,
    byline: null,
    siteName: null,
    language: 'en',
    publishedTime: null,
    text,
    blocks,
  };
}

/** The words of a span, or null. */
export function textOf(
  article: Article,
  span: { start: number; end: number } | null,
): string | null {
  return span === null ? null : article.text.slice(span.start, span.end);
}
