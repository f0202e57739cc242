import { describe, expect, it } from 'vitest';
import { pageData } from '../../../lib/article/metadata/page-data.ts';
import { treeOf } from '../trees.ts';

function dataOf(head: string, body = '', url = 'about:blank') {
  const guesses = { title: null, byline: null };
  return pageData(treeOf(`<head>${head}</head><body>${body}</body>`), url, guesses);
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('data of a page', () => {
  it('comes from JSON-LD before meta tags', () => {
    const article = {
      '@type': 'ReportageNewsArticle',
      headline: 'Ash falls',
      author: { name: 'Ada Quint' },
      datePublished: '2031-05-02',
      inLanguage: 'en-IE',
    };
    const meta =
      '<meta property="og:title" content="Ash"><meta name="author" content="Bo"><meta name="date" content="2030-01-01">';
    const data = dataOf(meta + jsonLd([{ '@type': 'WebSite' }, article]));
    expect(data.titles[0]).toBe('Ash falls');
    expect(data.byline).toBe('Ada Quint');
    expect(data.publishedTime).toBe('2031-05-02');
    expect(data.languages).toContain('en-IE');
  });

  it('comes from meta tags before the page', () => {
    const head =
      '<title>Ash</title><meta property="og:title" content="Ash &amp;amp; fire"><meta NAME="Author" content="Bo Hartig"><meta property="og:site_name" content="Lantern">';
    const data = dataOf(
      head,
      '<time datetime="2031-05-02">May</time><p class="byline">By Ada Quint</p>',
    );
    expect(data).toMatchObject({
      titles: ['Ash & fire', 'Ash'],
      byline: 'Bo Hartig',
      siteName: 'Lantern',
      publishedTime: '2031-05-02',
    });
  });

  it('comes from the page itself in the end', () => {
    const data = dataOf(
      '<title>Ash</title>',
      '<p class="c-author-line">By Ada Quint, 2 May 2031</p>',
    );
    expect(data).toMatchObject({ byline: 'Ada Quint', siteName: null, publishedTime: null });
  });

  it('finds an article in a graph, with types in a list', () => {
    const graph = {
      '@graph': [{ '@type': 'Person' }, { '@type': ['Thing', 'BlogPosting'], name: 'Ash' }],
    };
    expect(dataOf(jsonLd(graph)).titles).toEqual(['Ash']);
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://lantern.example/a?b=c#d', '', 'https://lantern.example/a?b=c'],
    [
      'about:blank',
      '<link rel="canonical" href="https://lantern.example/a">',
      'https://lantern.example/a',
    ],
    [
      'file:///home/a.html',
      '<meta property="og:url" content="https://lantern.example/a">',
      'https://lantern.example/a',
    ],
    ['about:blank', '<link rel="canonical" href="/a">', null],
    ['about:blank', '<link rel="canonical" href="javascript:1">', null],
  ])('opened as %s, with %j, is %j', (url, head, expected) => {
    expect(dataOf(head, '', url).url).toBe(expected);
  });
});
