import { describe, expect, it } from 'vitest';

import { calibrationError, reliabilityBins } from '../../../scripts/evaluate/reliability.ts';

const claims = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('reliability bins', () => {
  it('are ten, each with its lower end and without its upper one; 1 is in the last', () => {
    const bins = reliabilityBins([0, 0.09, 0.1, 0.5, 0.9, 1].flatMap((c) => claims(c, 1, 0)));
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 1, 0, 0, 0, 2]);
    expect(bins[9]).toEqual({ from: 0.9, count: 2, confidence: 0.95, right: 1 });
  });

  it('say nothing where they are empty', () => {
    expect(reliabilityBins([])[3]).toMatchObject({ count: 0, confidence: null, right: null });
  });
});

describe('the expected calibration error', () => {
  it('is 0 where as many are right as was said', () => {
    expect(calibrationError(claims(0.75, 3, 1)).value).toBe(0);
  });

  it('weighs each bin by its size, whichever way it errs', () => {
    const { value, of, better } = calibrationError([...claims(0.5, 3, 0), ...claims(0.95, 0, 1)]);
    expect(value).toBeCloseTo((100 * (3 * 0.5 + 0.95)) / 4);
    expect(of).toBe(4);
    expect(better).toBe('lower');
  });

  it('is 0 over nothing', () => {
    expect(calibrationError([]).value).toBe(0);
  });
});
