import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someWithin } from '../../../lib/engine/attribution/linking/ranges.ts';

const range = fc
  .record({ first: fc.nat(60), length: fc.nat(9) })
  .map(({ first, length }) => ({ first, end: first + length }));
const ranges = fc.array(range).map((all) => all.toSorted((a, b) => a.first - b.first));

it('finds the same as a look at all ranges', () => {
  fc.assert(
    fc.property(ranges, range, fc.nat(5), (all, around, most) => {
      const within = all.filter(
        ({ first, end }) => first >= around.first && first < around.end && end <= around.end,
      );
      expect(someWithin(all, around, { most, from: 'start' })).toEqual(within.slice(0, most));
      expect(someWithin(all, around, { most, from: 'end' })).toEqual(
        most === 0 ? [] : within.slice(-most),
      );
    }),
    { seed: 20_261_124 },
  );
});

it.each(['start', 'end'] as const)('looks at few of very many ranges, from the %s', (from) => {
  let looks = 0;
  const all = Array.from({ length: 100_000 }, (_, at) => ({ first: at, end: at + 1 }));
  const counted = new Proxy(all, {
    get: (target, key, receiver) => {
      looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  expect(someWithin(counted, { first: 10, end: 99_990 }, { most: 8, from })).toHaveLength(8);
  expect(looks).toBeLessThan(100);
});
