import { describe, expect, it } from 'vitest';
import {
  MAX_ARTICLE,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_DEPTH_SUM,
  MAX_NODES,
} from '../../lib/article/page-limits.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { clobberedPage, prose } from './clobbered-page.ts';
import { pageOf, readingOf } from './pages.ts';

const article = `<h1>Ash on the pier</h1>${prose}`;

describe('a page that hides properties behind names', () => {
  it('is read like any other', () => {
    const reading = readingOf(pageOf(clobberedPage));
    expect(reading.article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(reading.textMap.mappedShare).toBe(1);
  });
});

describe('a page past the limits', () => {
  const tooLarge = { ok: false, code: 'page-too-large' };

  it('is refused for its nodes', () => {
    expect(readArticle(pageOf(article + '<br>'.repeat(MAX_NODES)))).toEqual(tooLarge);
  });

  it('is refused for its text', () => {
    expect(readArticle(pageOf(article + 'ash '.repeat(MAX_CHARACTERS / 4)))).toEqual(tooLarge);
  });

  it('is refused for an article that is longer than any', () => {
    const chapter = `<p>${'The ferry came, and it left again. '.repeat(MAX_ARTICLE / 100)}</p>`;
    expect(readArticle(pageOf(article + chapter)).ok).toBe(true);
    expect(readArticle(pageOf(article + chapter.repeat(4)))).toEqual(tooLarge);
  });

  it('is refused for its depth', () => {
    const page = pageOf(article + '<div>'.repeat(MAX_DEPTH) + '</div>'.repeat(MAX_DEPTH));
    expect(readArticle(page)).toEqual(tooLarge);
  });

  it('is refused for the depth of too many nodes', () => {
    const levels = 400;
    const nodes = '<b></b>'.repeat(Math.ceil(MAX_DEPTH_SUM / levels));
    const page = pageOf(article + '<div>'.repeat(levels) + nodes + '</div>'.repeat(levels));
    expect(readArticle(page)).toEqual(tooLarge);
  });

  it('is not refused for long scripts', () => {
    const page = pageOf(`${article}<script type="text/x-data"></script>`);
    page.scripts[0]!.textContent = 'ash '.repeat(MAX_CHARACTERS / 4);
    expect(readingOf(page).article.title).toBe('Ash on the pier');
  });
});

describe('broken data', () => {
  it.each([
    '{"@type": "NewsArticle", "headline": ',
    '[null, 1, "x", [[[[[[[[[["@type"]]]]]]]]]]]',
    '{"@type": {"x": 1}, "author": 7, "headline": {"a": []}}',
    '{"@type": "NewsArticle", "author": [null, {"name": 3}], "datePublished": 12, "publisher": []}',
  ])('in JSON-LD is passed over: %s', (json) => {
    const page = pageOf(`<script type="application/ld+json">${json}</script>${article}`);
    expect(readingOf(page).article).toMatchObject({ title: 'Ash on the pier', byline: null });
  });
});
