import { describe, expect, it } from 'vitest';
import { areasOf, homeOf, isIn } from '../../../lib/page/observe/areas.ts';
import { pageOf } from '../pages.ts';

function textsIn(page: Document, selector: string): Text[] {
  return [...page.querySelectorAll(selector)].map(({ firstChild }) => firstChild as Text);
}

const paragraphs = '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>';

describe('the home of an article', () => {
  it.each([
    [
      'the element that the page calls so',
      `<main><article><div>${paragraphs}</div></article></main>`,
      'article',
    ],
    ['the main part', `<div role="main" id="x"><div>${paragraphs}</div></div>`, '#x'],
    [
      'what is around it on a page that names nothing',
      `<section><div>${paragraphs}</div></section>`,
      'section',
    ],
    [
      'where most of it stands, its headline apart',
      `<header><p>Head</p></header><article>${paragraphs}</article>`,
      'article',
    ],
    [
      'around all posts, not the first of them',
      `<main>${paragraphs.replaceAll('<p>', '<article><p>').replaceAll('</p>', '</p></article>')}</main>`,
      'main',
    ],
  ])('is %s', (_, html, home) => {
    const page = pageOf(html);
    expect(homeOf(textsIn(page, 'p'))).toBe(page.querySelector(home));
  });

  it('is nowhere for nothing', () => {
    expect(homeOf([])).toBeNull();
  });
});

describe('the areas of an article', () => {
  const page = pageOf(
    `<header><p>Head</p><b>Menu</b></header><article>${paragraphs}<b>Advertisement</b><span></span></article>`,
  );
  const nodes = textsIn(page, 'p');
  const areas = areasOf(nodes, homeOf(nodes));
  const concerns = (selector: string) => isIn(areas, page.querySelector(selector)!);

  it('are its home and what is around its other words', () => {
    expect(['article', 'article b', 'header p'].map(concerns)).toEqual([true, true, true]);
  });

  it('leave out the rest of the page', () => {
    expect(['header', 'header b', 'body'].map(concerns)).toEqual([false, false, false]);
  });

  it('reach into shadow trees', () => {
    const shadow = page.querySelector('article span')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<i>Inside</i>';
    expect(isIn(areas, shadow.querySelector('i')!)).toBe(true);
  });
});
