import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { articleFromHtml } from '../../command-line/html-page.ts';
import { articleFromText } from '../../command-line/plain-text.ts';
import { savedPages } from '../../pages/saved-pages.ts';
import type { BenchText } from './bench-text.ts';
import { sampleArticle, wordsIn } from './sample-article.ts';
import { samplePage } from './sample-page.ts';

/** Invented articles of about 1,000 words, as pages. */
export function sampleTexts(count: number): readonly BenchText[] {
  return Array.from({ length: count }, (_, seed) =>
    textFromPage(`sample ${seed + 1}`, samplePage(sampleArticle(seed + 1, 1000))),
  ).flat();
}

/** An invented article of a length in words, as a text alone. */
export function sampleOfLength(words: number): readonly BenchText[] {
  const { title, paragraphs } = sampleArticle(words, words);
  return textFromPlain(`${words} words`, [title, ...paragraphs].join('\n\n'));
}

/** The saved pages in folders and below them; pages without an article are left out. */
export function textsFromPages(folders: readonly string[]): readonly BenchText[] {
  return savedPages(folders).flatMap(({ name, file }) =>
    textFromPage(name, readFileSync(file, 'utf8')),
  );
}

const Line = v.object({ id: v.string(), text: v.string() });

/**
 * The texts of a file with one JSON value a line, as `npm run evaluate` reads them.
 * @throws {Error} if a line has another form.
 */
export function textsFromLines(file: string): readonly BenchText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, text } = v.parse(Line, JSON.parse(line));
      return textFromPlain(id, text);
    });
}

function textFromPage(name: string, html: string): readonly BenchText[] {
  const result = articleFromHtml(html);
  if (!result.ok) return [];
  const { article } = result.value;
  return [{ name, words: wordsIn(article.text), article, html }];
}

function textFromPlain(name: string, text: string): readonly BenchText[] {
  const result = articleFromText(text, 'en');
  return result.ok ? [{ name, words: wordsIn(text), article: result.value, html: null }] : [];
}
