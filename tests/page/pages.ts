import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { readArticle } from '../../lib/page/read-article.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');

/** Names of the invented pages under tests/fixtures/pages: each folder is a case. */
export const pageNames = readdirSync(folder);

export function sourceOf(name: string): string {
  return readFileSync(join(folder, name, 'source.html'), 'utf8');
}

export function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
}

/** A page in a window of its own, in which no script runs. */
export function pageOf(html: string, url = 'https://news.example/read?id=1#top'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The reading of a page that has an article. */
export function readingOf(page: Document): PageReading {
  const result = readArticle(page);
  if (!result.ok) throw new Error(`the page was not read: ${result.code}`);
  return result.value;
}
