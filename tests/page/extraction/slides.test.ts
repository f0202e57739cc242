import { expect, it } from 'vitest';
import { prose } from '../clobbered-page.ts';
import { pageOf, readingOf } from '../pages.ts';

const TOLD =
  'The first lamp of the pier was lit by hand each night for forty years, and “nobody ever slept before it burned,” wrote the keeper.';

function slides(more: string): string {
  const slide = (title: string) =>
    `<li><div class="teaser"><img alt="A lamp"><h2>${title}</h2><p>${TOLD}</p>${more}</div></li>`;
  return `<div class="teaser slideshow"><ul>${slide('Oil')}${slide('Gas')}</ul></div>`;
}

function textWith(html: string): string {
  const body = `${prose.repeat(4)}${html}${prose}`;
  return readingOf(pageOf(`<h1>Ash on the pier</h1><div class="body">${body}</div>`)).article.text;
}

it('reads what a story tells in slides with their titles, whatever they are named', () => {
  expect(textWith(slides('<a href="#next">Next</a>'))).toContain(
    `Oil\n\n${TOLD}\n\nGas\n\n${TOLD}`,
  );
});

it('reads no slides that lead elsewhere', () => {
  expect(textWith(slides('<a href="/lamps">All lamps</a>'))).not.toContain(TOLD);
});

it('reads no slides behind the article', () => {
  const page = `<h1>Ash on the pier</h1><div class="body">${prose.repeat(4)}</div>${slides('')}`;
  expect(readingOf(pageOf(page)).article.text).not.toContain(TOLD);
});
