import type { Article, Block, Result } from '../../lib/engine/index.ts';
import { MAX_CHARACTERS } from '../../lib/article/page-limits.ts';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * Takes a plain text as an article: its first line is the title, every line break ends a block, and
 * blank lines make none.
 * @param text kept unchanged, so that all offsets are offsets into the file.
 * @param language BCP 47; a plain text does not say it itself.
 * @returns `no-article` if there is nothing but white space, `page-too-large` past the limit that a
 * page has, too.
 */
export function articleFromText(text: string, language: string): Result<Article> {
  if (text.length > MAX_CHARACTERS) return { ok: false, code: 'page-too-large' };
  const blocks = lines(text).map((span, index): Block => ({
    kind: index === 0 ? 'heading' : 'paragraph',
    span,
    author: null,
    repeats: null,
  }));
  const [title] = blocks;
  if (!title) return { ok: false, code: 'no-article' };
  return {
    ok: true,
    value: {
      url: null,
      title: text.slice(title.span.start, title.span.end),
      byline: null,
      siteName: null,
      language,
      publishedTime: null,
      text,
      blocks,
    },
  };
}

/** Spans of the lines that hold something, without the white space around it. */
function lines(text: string): readonly Block['span'][] {
  const ends = [...text.matchAll(lineBreak), { 0: '', index: text.length }];
  let next = 0;
  return ends.flatMap(({ 0: mark, index }) => {
    const line = text.slice(next, index);
    const start = next + line.length - line.trimStart().length;
    next = index + mark.length;
    return line.trim() === '' ? [] : [{ start, end: start + line.trim().length }];
  });
}
