import type { Watched } from './in-page.ts';

/** How long the page's own thread was taken, in milliseconds. */
export interface PageTimes {
  /** Readability's `parse()`. */
  readonly parse: number;
  /** All other work from injection to painted marks. */
  readonly ours: number;
  /** Characters of markup that were sent to be composed. */
  readonly sent: number;
  /** By step, in the order in which they were taken. */
  readonly steps: Readonly<Record<string, number>>;
  /** Tasks of ours, reading and painting, that took longer than 50 ms, `parse()` left out. */
  readonly longTasks: readonly number[];
}

/** Marks that begin something, rather than end what began with the mark before. */
const BEGINNINGS = new Set(['begin', 'answer', 'asked']);
/** https://www.w3.org/TR/longtasks-1/ */
const LONG_TASK = 50;

/** Makes times of the reader's marks, which come in order. */
export function pageTimes(steps: Watched['steps']): PageTimes {
  const taken: Record<string, number> = {};
  const tasks: number[] = [];
  let sent = 0;
  steps.forEach(([name, at, detail], index) => {
    if (name === 'message') sent += Number(detail);
    const before = steps[index - 1];
    if (BEGINNINGS.has(name)) tasks.push(0);
    if (!before || BEGINNINGS.has(name)) return;
    const time = at - before[1];
    taken[name] = (taken[name] ?? 0) + time;
    if (name !== 'parse') tasks.push((tasks.pop() ?? 0) + time);
  });
  return {
    parse: taken['parse'] ?? 0,
    ours: tasks.reduce((sum, time) => sum + time, 0),
    sent,
    steps: taken,
    longTasks: tasks.filter((task) => task > LONG_TASK),
  };
}

/** The value below which a share of the numbers lies, 0 to 1; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
