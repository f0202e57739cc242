import { expect, it } from 'vitest';
import type { Openings } from '../../../scripts/bench/popup/openings.ts';
import { popupTable } from '../../../scripts/bench/popup/table.ts';

const openings = (list: number, parse: number): Openings => ({
  first: { popup: 20, list, analyses: [40, 2] },
  second: { popup: 10, list: 30, analyses: [] },
  parse,
  otherWork: 12,
});

it('compares each list with parse() of the same page, the first click of all apart', () => {
  const table = popupTable('firefox', [openings(900, 1), openings(100, 10), openings(150, 30)]);
  const lines = table.split('\n').map((line) => line.trim().replaceAll(/ {2,}/gu, ' | '));
  expect(lines).toEqual([
    'firefox, 3 pages, milliseconds',
    'median | quickest | slowest',
    'parse() in the page | 20.0 | 10.0 | 30.0',
    'everything else in the page | 12.0 | 12.0 | 12.0',
    'analysis | 42.0 | 42.0 | 42.0',
    'click to complete list | 125.0 | 100.0 | 150.0',
    'before the popup’s document began | 20.0 | 20.0 | 20.0',
    '/ parse() | 7.5 | 5.0 | 10.0',
    'second click to complete list | 30.0 | 30.0 | 30.0',
    'before the popup’s document began | 10.0 | 10.0 | 10.0',
    '/ parse() | 2.0 | 1.0 | 3.0',
    'first click of all, the model not loaded yet: 900',
    'analyses: 6 at first clicks, 0 at second clicks',
  ]);
});
