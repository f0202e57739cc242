import { JSDOM, VirtualConsole } from 'jsdom';

import type { Article, Coverage, Result } from '../../lib/engine/index.ts';
import { readArticle } from '../../lib/page/read-article.ts';

/**
 * Characters of a page's source, with its scripts and styles: jsdom takes about a second for each
 * million, before anything of the page can be measured.
 */
export const MAX_SOURCE = 10_000_000;

/**
 * Takes the article out of a saved page, as the extension does in the browser. No script of the page
 * runs, nothing is loaded.
 * @returns what {@link readArticle} does: the article with its coverage, or an error such as
 * `no-article`; `page-too-large` also past {@link MAX_SOURCE}.
 */
export function articleFromHtml(
  html: string,
): Result<{ readonly article: Article; readonly coverage: Coverage }> {
  if (html.length > MAX_SOURCE) return { ok: false, code: 'page-too-large' };
  // A console without listeners: a saved page's broken style sheets are no business of the user's.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const result = readArticle(window.document);
    if (!result.ok) return result;
    const { article, coverage } = result.value;
    return { ok: true, value: { article, coverage } };
  } finally {
    window.close();
  }
}
