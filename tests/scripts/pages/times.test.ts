import { expect, it } from 'vitest';

import { pageTimes, quantile } from '../../../scripts/pages/times.ts';

it('takes the time of a step from the mark before it', () => {
  const steps = [
    ['begin', 100, ''],
    ['tree', 104, ''],
    ['parse', 134, ''],
    ['map', 140, ''],
    ['paint-begin', 500, ''],
    ['paint', 503, ''],
  ] as const;
  expect(pageTimes({ steps, longTasks: [] })).toEqual({
    parse: 30,
    ours: 13,
    steps: { tree: 4, parse: 30, map: 6, paint: 3 },
    longTasks: [],
  });
});

it('leaves parse() out of the task in which it ran', () => {
  const steps = [
    ['begin', 0, ''],
    ['parse', 60, ''],
  ] as const;
  expect(pageTimes({ steps, longTasks: [100, 55] }).longTasks).toEqual([55]);
});

it('finds the middle and the end of numbers in any order', () => {
  const numbers = [5, 1, 4, 2, 3];
  expect([quantile(numbers, 0.5), quantile(numbers, 0.95), quantile([], 0.5)]).toEqual([3, 5, 0]);
});
