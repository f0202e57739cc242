import { describe, expect, it } from 'vitest';
import {
  beginningIn,
  firstAt,
  gapBetween,
} from '../../../lib/engine/attribution/linking/ranges.ts';

const ranges = [
  { first: 2, end: 5 },
  { first: 5, end: 6 },
  { first: 9, end: 20 },
];

describe('ranges in the order of the text', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [9, 2],
    [10, 3],
  ])('from token %i on, the first is number %i', (token, index) => {
    expect(firstAt(ranges, token)).toBe(index);
  });

  it('begin within another one', () => {
    expect(beginningIn(ranges, { first: 3, end: 10 })).toEqual(ranges.slice(1));
    expect(beginningIn(ranges, { first: 6, end: 9 })).toEqual([]);
    expect(beginningIn([], { first: 0, end: 9 })).toEqual([]);
  });

  it('have a gap between them, or none', () => {
    expect(gapBetween({ first: 2, end: 5 }, { first: 9, end: 20 })).toBe(4);
    expect(gapBetween({ first: 9, end: 20 }, { first: 2, end: 5 })).toBe(4);
    expect(gapBetween({ first: 2, end: 5 }, { first: 5, end: 6 })).toBe(0);
    expect(gapBetween({ first: 2, end: 9 }, { first: 5, end: 20 })).toBe(0);
  });
});
