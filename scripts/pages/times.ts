import type { Watched } from './in-page.ts';

/** How long the page's own thread was taken, in milliseconds. */
export interface PageTimes {
  /** Readability's `parse()`. */
  readonly parse: number;
  /** All other work from injection to painted marks. */
  readonly ours: number;
  /** By step, in the order in which they were taken. */
  readonly steps: Readonly<Record<string, number>>;
  /** What tasks longer than 50 ms took beyond `parse()`, where that alone is more than 50 ms. */
  readonly longTasks: readonly number[];
}

/** Marks that begin something, rather than end what began with the mark before. */
const BEGINNINGS = new Set(['begin', 'paint-begin']);
/** https://www.w3.org/TR/longtasks-1/ */
export const LONG_TASK = 50;

/** Makes times of the reader's marks, which come in order. */
export function pageTimes({ steps, longTasks }: Pick<Watched, 'steps' | 'longTasks'>): PageTimes {
  const taken: Record<string, number> = {};
  steps.forEach(([name, at], index) => {
    const before = steps[index - 1];
    if (before && !BEGINNINGS.has(name)) taken[name] = (taken[name] ?? 0) + at - before[1];
  });
  const { parse = 0, ...others } = taken;
  const longest = Math.max(0, ...longTasks);
  // The longest of the long tasks is the one that parsed, if any did.
  const beyond = longTasks.map((task) => (task === longest ? task - parse : task));
  return {
    parse,
    ours: Object.values(others).reduce((sum, time) => sum + time, 0),
    steps: taken,
    longTasks: beyond.filter((task) => task > LONG_TASK),
  };
}

/** The value below which a share of the numbers lies, 0 to 1; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
