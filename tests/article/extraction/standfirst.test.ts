import { expect, it } from 'vitest';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

function kindsOf(standfirst: string): readonly string[] {
  const header = `<header><h1>Ash on the pier</h1>${standfirst}</header>`;
  return readingOf(
    pageOf(`<div>${header}<div class="text">${prose}${prose}</div></div>`),
  ).article.blocks.map(({ kind }) => kind);
}

it('is taken back from under the headline, though it is no whole sentence', () => {
  const words = 'A dark pier, and “neither the wind nor the wire”';
  expect(kindsOf(`<div class="subtitle"><span>${words}</span></div>`)).toContain('standfirst');
});

it('is no list of links under the same name', () => {
  const links = '<a href="/x">The lamp of Orlau is out again</a> and others';
  expect(kindsOf(`<ul class="subtitles"><li>${links}</li></ul>`)).not.toContain('standfirst');
});

it('may be set as a heading', () => {
  const words =
    'The keeper speaks of “neither the wind nor the wire”, and of a dark week on the pier.';
  expect(kindsOf(`<h3>${words}</h3>`)).toContain('standfirst');
});
