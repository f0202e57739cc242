import type { ColdRun } from './cold-run.ts';
import { NOTHING } from './cold-run.ts';
import { columns } from './columns.ts';
import { median, type Speed } from './figures.ts';
import { STAGES, type StageTimes } from './stages.ts';

const MEGABYTE = 1024 * 1024;

/** @param references names of those with which all are compared */
export function speedTable(speeds: readonly Speed[], references: readonly string[]): string {
  const head = ['warm', 'ms / 1,000 words', 'quickest', ...references.map((name) => `× ${name}`)];
  const rows = speeds.map(({ name, median: middle, quickest, ratios }) => [
    name,
    middle.toFixed(2),
    quickest.toFixed(2),
    ...ratios.map((ratio) => ratio?.toFixed(2) ?? '–'),
  ]);
  return columns([head, ...rows]);
}

/** @param words of the first text, which the time includes */
export function coldTable(runs: ReadonlyMap<string, readonly ColdRun[]>, words: number): string {
  const of = (name: string, key: keyof ColdRun) =>
    median((runs.get(name) ?? []).map((run) => run[key]));
  const names = [...runs.keys()].filter((name) => name !== NOTHING);
  const [engine = ''] = names;
  const head = [`cold (loading and ${words} words)`, 'ms', 'engine / it', 'memory, MB'];
  const rows = names.map((name) => [
    name,
    of(name, 'time').toFixed(0),
    (of(engine, 'time') / of(name, 'time')).toFixed(2),
    ((of(name, 'peak') - of(NOTHING, 'peak')) / MEGABYTE).toFixed(1),
  ]);
  return columns([head, ...rows]);
}

/** A row a stage; a column for each set of texts. */
export function stageTable(
  sets: readonly { readonly name: string; readonly words: number; readonly times: StageTimes }[],
): string {
  const head = ['ms / 1,000 words', ...sets.map(({ name }) => name)];
  const total = sets.map(({ times }) => Object.values(times).reduce((sum, time) => sum + time, 0));
  const rows = STAGES.map((stage) => [
    stage,
    ...sets.map(({ words, times }, i) => {
      const share = (100 * times[stage]) / (total[i] ?? 1);
      return `${((1000 * times[stage]) / words).toFixed(2)} (${share.toFixed(0).padStart(2)} %)`;
    }),
  ]);
  const sums = sets.map(({ words }, i) => ((1000 * (total[i] ?? 0)) / words).toFixed(2));
  return columns([head, ...rows, ['all', ...sums]]);
}
