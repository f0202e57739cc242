/** Draws from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/** A stream of numbers that is the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One item of a list that has any. */
export function pick<T>(random: Random, items: readonly [T, ...(readonly T[])]): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
