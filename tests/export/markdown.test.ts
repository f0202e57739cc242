import { expect, it } from 'vitest';

import { toMarkdown } from '../../lib/export/markdown.ts';
import { ENGLISH_WORDS } from '../../scripts/command-line/english.ts';
import { emptyReport, emptySummary, report, summary } from './report.ts';

it('is a section a speaker and an item a quote, with the words of the page escaped', () => {
  expect(toMarkdown(report, summary, ENGLISH_WORDS)).toBe(`# Harbour \\*stays\\* open

The Lorn Courier · Ida Holm · 2031-04-05

<https://lorn.example/a%20b>

## Ana Velt, mayor of Lorn

2 quotes, 100% of all quoted words

- “We will not close,” (said)
- work begins in May (indirect, announced)

## Speaker left open

- “at last” (partial, shouted Someone)

## Named, not quoted

- Bo Tarn

Read 3 of 4 paragraphs; 1 skipped
`);
});

it('says so where nobody is quoted', () => {
  expect(toMarkdown(emptyReport, emptySummary, ENGLISH_WORDS)).toContain(
    '\n\nNobody is quoted in this article.\n',
  );
});

it.each([
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['1. first', '1\\. first'],
  ['<b>[a](b)</b>', '\\<b\\>\\[a\\](b)\\</b\\>'],
  ['well-known 1.5', 'well-known 1.5'],
])('writes a title like %j so that it stays a title', (title, escaped) => {
  const article = { ...report.article, title };
  expect(toMarkdown({ ...report, article }, summary, ENGLISH_WORDS)).toContain(`# ${escaped}\n`);
});

it('links to web addresses only', () => {
  const article = { ...report.article, url: 'javascript:alert(1)' };
  expect(toMarkdown({ ...report, article }, summary, ENGLISH_WORDS)).not.toContain('alert');
});
