import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-article.ts';
import { prose } from './clobbered-page.ts';
import { expectedOf, pageNames, pageOf, readingOf, sourceOf } from './pages.ts';

describe.each(pageNames)('the page %s', (name) => {
  it('gives the article that its readers see', () => {
    const { article, coverage } = readingOf(pageOf(sourceOf(name)));
    const { title, byline, siteName, language, publishedTime, text, blocks } = article;
    expect({
      title,
      byline,
      siteName,
      language,
      publishedTime,
      recovered: coverage.recovered,
      skipped: coverage.skipped,
      blocks: blocks.map(({ kind, span, author, repeats }) => ({
        kind,
        ...(author !== null && { author }),
        ...(repeats !== null && { repeats }),
        text: text.slice(span.start, span.end),
      })),
    }).toEqual(expectedOf(name));
  });

  it('stays as it is', () => {
    const page = pageOf(sourceOf(name));
    const before = page.documentElement.outerHTML;
    readArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('the text of an article', () => {
  it('is the texts of its blocks with a blank line between them, the title first', () => {
    const { article, coverage } = readingOf(pageOf(sourceOf('harbour-fire')));
    const texts = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
    expect(article.text).toBe(texts.join('\n\n'));
    expect(texts[0]).toBe(article.title);
    expect(coverage.read).toBe(texts.length);
  });

  it('comes with the address of the page, without fragment', () => {
    expect(readingOf(pageOf(sourceOf('chunks'))).article.url).toBe(
      'https://news.example/read?id=1',
    );
  });

  it('of a saved page comes with the address that the page names', () => {
    const saved = pageOf(sourceOf('harbour-fire'), 'about:blank');
    expect(readingOf(saved).article.url).toBe('https://lantern.example/orlau/warehouse-fire');
  });

  it('takes words back into a paragraph that Readability left out of it', () => {
    const { article } = readingOf(pageOf(sourceOf('harbour-fire')));
    expect(article.text).toContain('The fire that destroyed');
  });
});

describe('skipped passages', () => {
  it('are quoted with 80 characters at most, and never half of a pair', () => {
    const long = `Read more: ${'🜂'.repeat(60)}.`;
    const page = pageOf(`<h1>Ash on the pier</h1>${prose}<p><a href="/">${long}</a></p>${prose}`);
    const [skipped] = readingOf(page).coverage.skipped;
    expect(skipped?.excerpt.length).toBeLessThanOrEqual(80);
    expect(skipped?.excerpt.isWellFormed()).toBe(true);
  });
});

describe('what is no article', () => {
  it.each([
    ['an empty page', ''],
    ['a page of scripts', '<script>document.write("<p>Never run, never read.</p>")</script>'],
    ['a page of links', `<ul>${'<li><a href="/x">Ash on the pier</a></li>'.repeat(60)}</ul>`],
    ['a page of labels', `<div>${'<p>Ash on the pier</p>'.repeat(60)}</div>`],
    [
      'a warning to browsers without scripts',
      '<h1>Ash falls</h1><p>JavaScript is disabled in your web browser, or your browser is too old for it. To use all of this page, please switch it on in the settings, or install another browser.</p>',
    ],
  ])('%s', (_name, html) => {
    expect(readArticle(pageOf(html))).toEqual({ ok: false, code: 'no-article' });
  });

  it.each(['application/pdf', 'image/svg+xml', 'text/plain', 'application/xml'])('a %s', (type) => {
    const page = pageOf(`<h1>Ash on the pier</h1>${prose}`);
    Object.defineProperty(Object.getPrototypeOf(page), 'contentType', { value: type });
    expect(readArticle(page)).toEqual({ ok: false, code: 'no-article' });
  });

  it('a document without any element', () => {
    const page = pageOf('');
    page.documentElement.remove();
    expect(readArticle(page)).toEqual({ ok: false, code: 'no-article' });
  });
});
