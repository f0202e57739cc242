/**
 * A process of its own for one contender: `cold-child.ts BUNDLE TEXTS NAME` prints a {@link ColdRun} as JSON.
 */
import { readFileSync } from 'node:fs';

import { COLD } from './bundled/names.ts';
import { type ColdRun, NOTHING } from './cold-run.ts';
import { importBundle, readExtensionFile } from './own-files.ts';
import type { BenchText } from './texts/bench-text.ts';

const [, , bundle = '', texts = '', wish = NOTHING] = process.argv;
console.log(JSON.stringify(await run(wish)));

async function run(wish: string): Promise<ColdRun> {
  const all = JSON.parse(readFileSync(texts, 'utf8')) as readonly BenchText[];
  const name = COLD.find((candidate) => candidate === wish);
  if (name === undefined) return { time: 0, peak: process.memoryUsage.rss() };
  const before = performance.now();
  const { cold } = await importBundle(bundle);
  const contender = await cold(name, all[0], readExtensionFile);
  const time = performance.now() - before;
  let peak = 0;
  for (const text of all) {
    contender.prepare(text)?.();
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  return { time, peak };
}
