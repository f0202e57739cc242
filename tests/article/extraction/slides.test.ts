import { expect, it } from 'vitest';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

const TOLD =
  'The first lamp of the pier was lit by hand each night for forty years, and “nobody ever slept before it burned,” wrote the keeper.';

function slides(more: string): string {
  const slide = (title: string) =>
    `<li><div class="teaser"><img alt="A lamp"><h2>${title}</h2><p>${TOLD}</p>${more}</div></li>`;
  return `<div class="teaser slideshow"><ul>${slide('Oil')}${slide('Gas')}</ul></div>`;
}

/** Kind and words of the blocks of an article with something amid its paragraphs. */
function blocksWith(html: string): readonly string[] {
  const body = `${prose.repeat(4)}${html}${prose}`;
  const page = pageOf(`<h1>Ash on the pier</h1><div class="body">${body}</div>`);
  const { blocks, text } = readingOf(page).article;
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

it('reads what a story tells in slides with their titles, whatever they are named', () => {
  const blocks = blocksWith(slides('<a href="#next">Next</a>'));
  const told = [`heading: Oil`, `listItem: ${TOLD}`, `heading: Gas`, `listItem: ${TOLD}`];
  expect(blocks.join('\n')).toContain(told.join('\n'));
});

it('reads no slides that lead elsewhere', () => {
  const blocks = blocksWith(slides('<a href="/lamps">All lamps</a>'));
  expect(blocks).not.toContain(`listItem: ${TOLD}`);
});

it('reads no slides behind the article', () => {
  const page = `<h1>Ash on the pier</h1><div class="body">${prose.repeat(4)}</div>${slides('')}`;
  expect(readingOf(pageOf(page)).article.text).not.toContain(TOLD);
});
