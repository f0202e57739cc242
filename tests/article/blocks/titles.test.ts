import { expect, it } from 'vitest';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

/** The kinds of the blocks of an article that begin with the words of a line amid it. */
function kindsOf(line: string, more = prose): readonly string[] {
  const html = `<h1>Ash on the pier</h1><div>${prose.repeat(4)}<p>${line}</p>${more}</div>`;
  const { blocks, text } = readingOf(pageOf(html)).article;
  const words = pageOf(line).body.textContent.trim();
  return blocks
    .filter(({ span }) => text.slice(span.start, span.end) === words)
    .map(({ kind }) => kind);
}

it('marks a short line in bold over text as a heading', () => {
  expect(kindsOf('<b>What came of the</b> <strong>lamp</strong>')).toEqual(['heading']);
});

it.each([
  ['it is not all bold', '<b>What came</b> of the lamp'],
  ['it is a sentence', '<b>The lamp is out.</b>'],
  ['it is a label', '<b>What the keeper says:</b>'],
  ['somebody says it', '<b>“The lamp is out”</b>'],
  ['it is long', `<b>${'The lamp on the pier and '.repeat(5)}more</b>`],
])('marks no line as a heading if %s', (_name, line) => {
  expect(kindsOf(line)).toEqual(['paragraph']);
});

it('marks no line that comes again: it tells who speaks', () => {
  expect(kindsOf('<b>Ada Quint</b>', `${prose}<p><b>Ada Quint</b></p>${prose}`)).toEqual([
    'paragraph',
    'paragraph',
  ]);
});

it('marks no line over a heading or at the end', () => {
  expect(kindsOf('<b>The lamp of old</b>', `<h2>The lamp today</h2>${prose}`)).toEqual([
    'paragraph',
  ]);
});
