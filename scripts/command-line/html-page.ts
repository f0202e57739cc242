import { JSDOM, VirtualConsole } from 'jsdom';

import type { Article, Coverage, Result } from '../../lib/engine/index.ts';
import { readArticle } from '../../lib/page/read-article.ts';

/**
 * Takes the article out of a saved page, as the extension does in the browser. No script of the page
 * runs, nothing is loaded.
 * @returns what {@link readArticle} does: the article with its coverage, or `no-article`.
 */
export function articleFromHtml(
  html: string,
): Result<{ readonly article: Article; readonly coverage: Coverage }> {
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
