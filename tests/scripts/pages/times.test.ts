import { expect, it } from 'vitest';

import { pageTimes, quantile } from '../../../scripts/pages/times.ts';

it('takes the time of a step from the mark before it', () => {
  const steps = [
    ['begin', 100, ''],
    ['copy', 104, ''],
    ['parse', 134, ''],
    ['message', 135, '7000'],
    ['answer', 400, ''],
    ['map', 405, ''],
    ['asked', 500, ''],
    ['paint', 503, ''],
  ] as const;
  expect(pageTimes(steps)).toEqual({
    parse: 30,
    ours: 13,
    sent: 7000,
    steps: { copy: 4, parse: 30, message: 1, map: 5, paint: 3 },
    longTasks: [],
  });
});

it('calls a task long by what it did beyond parse()', () => {
  const steps = [
    ['begin', 0, ''],
    ['copy', 30, ''],
    ['parse', 90, ''],
    ['message', 100, ''],
    ['asked', 200, ''],
    ['paint', 255, ''],
  ] as const;
  expect(pageTimes(steps).longTasks).toEqual([55]);
});

it('finds the middle and the end of numbers in any order', () => {
  const numbers = [5, 1, 4, 2, 3];
  expect([quantile(numbers, 0.5), quantile(numbers, 0.95), quantile([], 0.5)]).toEqual([3, 5, 0]);
});
