import { describe, expect, it } from 'vitest';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

const TEASER =
  '“The lamp was stolen,” says the keeper of another island, and shows us where it stood.';
const LAST =
  'The lamp of the pier is now lit by hand, and it is not known for how long it will be.';

/** What is read where something stands amid the paragraphs of an article and again under them. */
function textWith(html: string): string {
  const body = `${prose.repeat(4)}${html}<p>${LAST}</p>${html}`;
  return readingOf(pageOf(`<h1>Ash on the pier</h1><div class="body">${body}</div>`)).article.text;
}

const card = (title: string) => `<h3>${title}</h3><p>${TEASER}</p>`;

describe('kept out of an article is', () => {
  it.each([
    ['a link around a whole card', `<a href="/x"><div>${card('Another lamp')}</div></a>`],
    ['a titled article within it', `<article>${card('Another lamp')}</article>`],
    ['a box under a title', `<div><h3>Most read</h3><p>${TEASER}</p></div>`],
    [
      'cards under a title of their box',
      `<h2>More from The Lantern</h2><div>${card('Another lamp')}</div><div>${card('A third')}</div>`,
    ],
    ['what stands under a line in bold', `<p><b>Read also:</b></p><div><p>${TEASER}</p></div>`],
    ['a list of links', `<ul><li><a href="/x">Who says “${TEASER}”?</a></li></ul>`],
    ['a link behind a label', `<p><b>On lamps:</b> <a href="/x">Our guide to “lamps”</a></p>`],
  ])('%s', (_name, html) => {
    const text = textWith(html);
    expect(text).not.toContain(TEASER);
    expect(text).not.toContain('“lamps”');
    expect(text.endsWith(LAST)).toBe(true);
  });

  it.each([
    'To read the whole report on the lamps, which tells how each of them went out, click here.',
    'Scroll down to see how the lamps of the island looked before they went out.',
  ])('a call: %s', (call) => {
    expect(textWith(`<p>${call}</p>`)).not.toContain(call);
  });

  it.each(['In pictures', 'Watch', 'Im Video', 'Te recomendamos', 'Mest läst', 'Читайте также:'])(
    'a box under the title %s',
    (title) => {
      expect(textWith(`<div><h3>${title}</h3><p>${TEASER}</p></div>`)).not.toContain(TEASER);
    },
  );

  it('a title over nothing but links', () => {
    const links =
      '<ul><li><a href="/x">Another lamp</a></li><li><a href="/y">A third</a></li></ul>';
    const text = textWith(`<h2>All about lamps</h2>${links}<h2>What came of it</h2>`);
    expect(text).not.toContain('All about lamps');
    expect(text).toContain('What came of it');
  });
});

describe('left in an article is', () => {
  it.each([
    ['a paragraph that is all link', `<p><a href="/x">${TEASER}</a></p>`],
    ['a linked picture with its caption', `<a href="/x"><figcaption>${TEASER}</figcaption></a>`],
    ['a paragraph under a title of the story', `<h2>More than a lamp</h2><p>${TEASER}</p>`],
    ['a sentence behind a label', `<p><b>Quint:</b> <a href="/x">${TEASER}</a></p>`],
    ['a quote with a call behind it', `<p>${TEASER} For more, click here.</p>`],
    ['a box that tells a fact', `<article><p>${TEASER}</p></article>`],
  ])('%s', (_name, html) => {
    expect(textWith(html)).toContain(TEASER);
  });

  it('each post of a live blog', () => {
    const posts = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'].map(
      (name) =>
        `<article><h2>The ${name} post</h2><p>In the ${name} hour nobody came to light the lamp on the pier, and the sea went on as it always does at night.</p></article>`,
    );
    const { text } = readingOf(
      pageOf(`<h1>Ash on the pier</h1><div>${prose}${posts.join('')}</div>`),
    ).article;
    expect(text.match(/hour nobody came/gu)).toHaveLength(posts.length);
  });
});
