import { describe, expect, it } from 'vitest';

import { columns } from '../../../scripts/bench/columns.ts';
import { median, speedsOf } from '../../../scripts/bench/figures.ts';

describe('the median', () => {
  it.each([
    [[5], 5],
    [[9, 1, 4], 4],
    [[8, 2, 4, 100], 6],
    [[], NaN],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe('speeds', () => {
  const engine = { name: 'engine', rounds: [10, 60, 20], words: 2000 };
  const other = { name: 'other', rounds: [20, 120, 10], words: 2000 };
  const pages = { name: 'pages', rounds: [5, 5, 5], words: 1000 };
  const absent = { name: 'absent', rounds: [0, 0, 0], words: 0 };

  it('are for 1,000 words', () => {
    expect(speedsOf([engine], [])).toEqual([
      { name: 'engine', median: 10, quickest: 5, ratios: [] },
    ]);
  });

  it('are compared round by round, so that a slow round weighs no more', () => {
    expect(speedsOf([engine, other], ['other']).map(({ ratios }) => ratios)).toEqual([[0.5], [1]]);
  });

  it('are compared for as many words', () => {
    expect(speedsOf([engine, pages], ['pages'])[0]?.ratios).toEqual([2]);
  });

  it('leave out who had nothing to do', () => {
    const [speed, ...others] = speedsOf([engine, absent], ['absent', 'unknown']);
    expect(others).toEqual([]);
    expect(speed?.ratios).toEqual([null, null]);
  });
});

describe('columns', () => {
  it('stand the first to the left, the others to the right', () => {
    const rows = [
      ['name', 'ms'],
      ['a', '1.5'],
      ['longer', '10'],
    ];
    expect(columns(rows)).toBe('name     ms\na       1.5\nlonger   10');
  });
});
