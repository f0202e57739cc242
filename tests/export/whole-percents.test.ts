import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../lib/export/whole-percents.ts';

describe('whole per cent', () => {
  it.each([
    [
      [0.5, 0.5],
      [50, 50],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [34, 33, 33],
    ],
    [
      [0.005, 0.995],
      [1, 99],
    ],
    [
      [0.335, 0.335, 0.33],
      [34, 33, 33],
    ],
    [
      [1, 0.5],
      [67, 33],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('of %j are %j', (shares, expected) => {
    expect(wholePercents(shares)).toEqual(expected);
  });

  it('add up to 100, each within one of its exact value', () => {
    const part = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const sum = parts.reduce((all, one) => all + one, 0);
        fc.pre(sum > 0);
        const whole = wholePercents(parts.map((one) => one / sum));
        expect(whole.reduce((all, one) => all + one, 0)).toBe(100);
        for (const [at, one] of whole.entries()) {
          expect(Math.abs(one - ((parts[at] ?? 0) / sum) * 100)).toBeLessThan(1);
        }
      }),
    );
  });
});
