import { expect, it } from 'vitest';

import { toText } from '../../lib/export/text.ts';
import { ENGLISH_WORDS } from '../../scripts/command-line/english.ts';
import { emptyReport, emptySummary, report, summary } from './report.ts';

it('shows each speaker with role, then the words with kind and words of saying', () => {
  expect(toText(report, summary, ENGLISH_WORDS)).toBe(`Harbour *stays* open
The Lorn Courier · Ida Holm · 2031-04-05

Ana Velt, mayor of Lorn (2 quotes, 100% of all quoted words)
  direct    “We will not close,” – said
  indirect  work begins in May – announced

Speaker left open
  partial   “at last” – shouted Someone

Named, not quoted
  Bo Tarn

3 quotes, 1 speaker

Read 3 of 4 paragraphs; 1 skipped
`);
});

it('says so where nobody is quoted', () => {
  expect(toText(emptyReport, emptySummary, ENGLISH_WORDS)).toBe(`Harbour *stays* open
The Lorn Courier · Ida Holm · 2031-04-05

Nobody is quoted in this article.
`);
});
