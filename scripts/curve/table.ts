/** Times of one length of article, in milliseconds, by step. */
export interface Point {
  readonly words: number;
  readonly times: Readonly<Record<string, number>>;
}

/**
 * A table of times, and behind each how much longer a word took than in the middle of all lengths:
 * about 1 everywhere is a straight line, and short articles may lie above it, as starting costs time.
 */
export function curveTable(points: readonly Point[]): string {
  const middle = points[Math.floor(points.length / 2)];
  const steps = Object.keys(points[0]?.times ?? {});
  const header = ['words', ...steps.flatMap((step) => [`${step}, ms`, '× a word'])];
  const rows = points.map((point) => [
    String(point.words),
    ...steps.flatMap((step) => {
      const perWord = aWord(point, step) / aWord(middle ?? point, step);
      return [(point.times[step] ?? 0).toFixed(0), perWord.toFixed(2)];
    }),
  ]);
  const lines = [header, header.map(() => '---:'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function aWord({ words, times }: Point, step: string): number {
  return (times[step] ?? 0) / words;
}

/** The middle one of some times. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
