import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { JSDOM, VirtualConsole } from 'jsdom';

import type { Timing } from './bundled/measure.ts';
import { COLD } from './bundled/names.ts';
import type { ColdRun } from './cold-run.ts';
import { NOTHING } from './cold-run.ts';
import { importBundle, readExtensionFile } from './own-files.ts';
import type { BenchText } from './texts/bench-text.ts';

export interface WarmOptions {
  readonly rounds: number;
  readonly warmUp: number;
  readonly clock: Clock;
}

/** Milliseconds: that pass, or that this thread is given a processor, which other programs cannot stretch. */
const CLOCKS = {
  wall: () => performance.now(),
  thread: () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  },
} as const;
export type Clock = keyof typeof CLOCKS;

/** Measures in this process. */
export async function warmInNode(
  bundle: string,
  texts: readonly BenchText[],
  { rounds, warmUp, clock }: WarmOptions,
): Promise<readonly Timing[]> {
  const { warm } = await importBundle(bundle);
  const now = CLOCKS[clock];
  return warm(texts, { rounds, warmUp, now }, { readFile: readExtensionFile, documentOf });
}

function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** Runs each contender in processes of its own, in turn, and one with none in it. */
export function coldInNode(
  bundle: string,
  texts: readonly BenchText[],
  rounds: number,
): ReadonlyMap<string, readonly ColdRun[]> {
  const file = join(bundle, '..', 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const runs = new Map<string, ColdRun[]>([NOTHING, ...COLD].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, list] of runs) list.push(coldRun(bundle, file, name));
  return runs;
}

function coldRun(bundle: string, texts: string, name: string): ColdRun {
  const child = join(import.meta.dirname, 'cold-child.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, bundle, texts, name], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The cold run of ${name} failed.\n${stderr}`);
  return JSON.parse(stdout) as ColdRun;
}
