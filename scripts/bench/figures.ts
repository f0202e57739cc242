import type { Timing } from './bundled/measure.ts';

/** How long a contender takes, beside others that ran in the same rounds. */
export interface Speed {
  readonly name: string;
  /** Milliseconds for 1,000 words: of the round in the middle, and of the quickest. */
  readonly median: number;
  readonly quickest: number;
  /** Its time over that of each of the references, in the same order; null where they shared no text. */
  readonly ratios: readonly (number | null)[];
}

/** The number in the middle, or the mean of the two there; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/**
 * Makes speeds of times. A ratio is the median of the ratios of the rounds: what slows a round down, slows down both.
 *
 * @param references names of those to compare with
 */
export function speedsOf(
  timings: readonly Timing[],
  references: readonly string[],
): readonly Speed[] {
  return timings
    .filter(({ words }) => words > 0)
    .map((timing) => {
      const perThousand = timing.rounds.map((time) => (1000 * time) / timing.words);
      return {
        name: timing.name,
        median: median(perThousand),
        quickest: Math.min(...perThousand),
        ratios: references.map((name) =>
          ratioOf(
            timing,
            timings.find((other) => other.name === name),
          ),
        ),
      };
    });
}

function ratioOf(timing: Timing, other: Timing | undefined): number | null {
  if (other === undefined || other.words === 0) return null;
  const words = other.words / timing.words;
  return median(timing.rounds.map((time, i) => (words * time) / (other.rounds[i] ?? NaN)));
}
