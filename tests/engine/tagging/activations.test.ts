import { describe, expect, it } from 'vitest';

import { expOfNegative, sigmoid } from '../../../lib/engine/tagging/activations.ts';

const range = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 100);

describe('the functions of the network', () => {
  it('come near those of mathematics', () => {
    for (const x of range) {
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-12);
      const exact = Math.exp(-Math.abs(x));
      expect(Math.abs(expOfNegative(-Math.abs(x)) / exact - 1)).toBeLessThan(1e-12);
    }
  });

  it('never fall where they should rise', () => {
    range.reduce((before, x) => {
      expect(sigmoid(x)).toBeGreaterThanOrEqual(before);
      return sigmoid(x);
    }, 0);
  });

  it('end at 0 for what is too small to tell', () => {
    expect(expOfNegative(-1e6)).toBe(0);
  });
});
