import type { BenchText } from '../texts/bench-text.ts';
import type { Contender } from './contender.ts';

/** What one contender took, in milliseconds for all texts together: one number a round. */
export interface Timing {
  readonly name: string;
  readonly rounds: readonly number[];
  /** Words of the texts that it worked on. */
  readonly words: number;
}

export interface MeasureOptions {
  readonly rounds: number;
  /** Rounds before those, for compilers and caches; they do not count. */
  readonly warmUp: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Runs contenders over texts in turn, so that whatever else the machine does meets all of them alike: every round takes
 * every text, every text every contender, each time beginning with the next one.
 */
export function measure(
  contenders: readonly Contender[],
  texts: readonly BenchText[],
  { rounds, warmUp, now }: MeasureOptions,
): readonly Timing[] {
  const taken = new Map(contenders.map(({ name }) => [name, Array<number>(rounds).fill(0)]));
  const words = new Map(contenders.map(({ name }) => [name, 0]));
  for (let round = -warmUp; round < rounds; round++) {
    texts.forEach((text, index) => {
      for (const { name, prepare } of rotated(contenders, round + warmUp + index)) {
        const work = prepare(text);
        if (work === null) continue;
        const before = now();
        work();
        const time = now() - before;
        const times = taken.get(name);
        if (round >= 0 && times) times[round] = (times[round] ?? 0) + time;
        if (round === 0) words.set(name, (words.get(name) ?? 0) + text.words);
      }
    });
  }
  return contenders.map(({ name }) => ({
    name,
    rounds: taken.get(name) ?? [],
    words: words.get(name) ?? 0,
  }));
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
