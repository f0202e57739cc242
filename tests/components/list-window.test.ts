import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earlier,
  firstWindow,
  grown,
  later,
  type ListWindow,
  windowWith,
} from '../../components/list-window.ts';

const SIZES = { first: 4, more: 8, window: 40 };

describe('the window of a long list', () => {
  it('is the whole of a short one, which grows from what is in view', () => {
    let now = firstWindow(40, -1, SIZES);
    expect(now).toEqual({ from: 0, end: 4, limit: 40 });
    for (let task = 0; task < 5; task += 1) now = grown(now, SIZES);
    expect(now).toEqual({ from: 0, end: 40, limit: 40 });
  });

  it('stops short of the rest of a long one', () => {
    let now = firstWindow(5_000, -1, SIZES);
    for (let task = 0; task < 50; task += 1) now = grown(now, SIZES);
    expect(now).toEqual({ from: 0, end: 40, limit: 40 });
  });

  it('goes along with the reader, and lets go what lies far behind', () => {
    let now = grown(firstWindow(5_000, -1, SIZES), SIZES);
    for (let step = 0; step < 8; step += 1) now = later(now, 5_000, SIZES);
    expect(now).toEqual({ from: 24, end: 104, limit: 104 });
    now = earlier(now, SIZES);
    expect(now).toEqual({ from: 16, end: 96, limit: 96 });
  });

  it('stands around an item to which the reader is led, wherever that is', () => {
    expect(firstWindow(5_000, 3_000, SIZES)).toEqual({ from: 2_984, end: 3_001, limit: 3_024 });
    const now = firstWindow(5_000, -1, SIZES);
    expect(windowWith(now, { length: 5_000, at: 20 }, SIZES)).toEqual({ ...now, end: 21 });
    expect(windowWith(now, { length: 5_000, at: 4_999 }, SIZES)).toEqual({
      from: 4_983,
      end: 5_000,
      limit: 5_000,
    });
  });

  it('never leaves the list, and never holds more than two windows', () => {
    const move = fc.oneof(fc.constantFrom('grown', 'later', 'earlier'), fc.nat({ max: 299 }));
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 600 }), fc.array(move), (length, moves) => {
        let now = firstWindow(length, -1, SIZES);
        for (const to of moves) {
          now = moved(now, to, length);
          const { from, end, limit } = now;
          expect(from).toBeGreaterThanOrEqual(0);
          expect([from, end, limit, length]).toEqual(
            [from, end, limit, length].sort((a, b) => a - b),
          );
          expect(limit - from).toBeLessThanOrEqual(2 * SIZES.window);
          if (typeof to === 'number') expect(from <= to && to < end).toBe(true);
        }
      }),
    );
  });
});

/** @param to how it moves, or the item to which the reader is led */
function moved(now: ListWindow, to: string | number, length: number): ListWindow {
  if (typeof to === 'number') return windowWith(now, { length, at: to }, SIZES);
  if (to === 'grown') return grown(now, SIZES);
  return to === 'later' ? later(now, length, SIZES) : earlier(now, SIZES);
}
