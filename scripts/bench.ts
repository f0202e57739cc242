/**
 * `npm run bench`: how long the engine takes and how much memory, beside other programs that read the same texts in the
 * same run, in Node and in Chromium; or how long the popup takes, in Chromium and Firefox. See docs/benchmark.md.
 */
import { join } from 'node:path';

import { Command, Option } from 'commander';

import { bundle } from './bench/bundle.ts';
import type { Timing } from './bench/bundled/measure.ts';
import type { ColdRun } from './bench/cold-run.ts';
import { printCurve } from './bench/curve.ts';
import { speedsOf } from './bench/figures.ts';
import { runInChromium } from './bench/in-chromium.ts';
import { type Clock, coldInNode, warmInNode } from './bench/in-node.ts';
import { profileStages } from './bench/profile.ts';
import { measureLists } from './bench/list.ts';
import { measurePopup } from './bench/popup.ts';
import { coldTable, speedTable, stageTable } from './bench/tables.ts';
import type { BenchText } from './bench/texts/bench-text.ts';
import { sampleTexts, textsFromLines, textsFromPages } from './bench/texts/sources.ts';

interface Options {
  readonly pages: readonly string[];
  readonly polnear: readonly string[];
  readonly where: 'node' | 'chromium' | 'both';
  readonly rounds: number;
  readonly most: number;
  readonly clock: Clock;
  readonly curve: boolean;
  readonly popup: boolean;
  readonly list: number | null;
}

const REFERENCES = ['compromise', 'wink-nlp', 'Readability'];
const SAMPLES = 6;
const WARM_UP = 2;
const COLD_ROUNDS = 5;
const PROFILED_ROUNDS = 10;

const collect = (value: string, others: readonly string[]) => [...others, value];
const count = (value: string) => Math.max(1, Number.parseInt(value, 10));

// Leaving at once runs what ends the browser at the process's exit.
process.once('SIGTERM', () => process.exit(1));

await new Command('npm run bench --')
  .description('Measures the engine beside other programs: invented articles, or the ones given.')
  .option('--pages <folder>', 'saved pages in the folder and below it', collect, [])
  .option('--polnear <file>', 'texts, one JSON value with id and text a line', collect, [])
  .addOption(
    new Option('--where <place>', 'where').choices(['node', 'chromium', 'both']).default('both'),
  )
  .option('--rounds <number>', 'how often every text is read', count, 9)
  .option('--most <number>', 'take no more texts than this', count, 40)
  .addOption(
    new Option('--clock <kind>', 'of Node: time that passes, or that the thread runs')
      .choices(['wall', 'thread'])
      .default('wall'),
  )
  .option('--curve', 'measure by length instead: 500 to 50,000 words', false)
  .option('--popup', 'measure the popup instead: from the click to the complete list', false)
  .option('--list <quotes>', 'measure the list instead: its longest tasks', count, null)
  .action(run)
  .parseAsync();

async function run(options: Options): Promise<void> {
  if (options.curve) {
    await printCurve(options.rounds);
    return;
  }
  if (options.list !== null) {
    await measureLists(options.list, options.rounds);
    return;
  }
  const texts = textsOf(options);
  if (options.popup) {
    await measurePopup(texts, options.rounds);
    return;
  }
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  console.log(`${texts.length} texts, ${words} words, ${options.rounds} rounds\n`);
  const { folder, name } = await bundle();
  if (options.where !== 'chromium') await inNode(join(folder, name), texts, options);
  if (options.where !== 'node') await inChromium(folder, texts, options);
}

function textsOf({ pages, polnear, most }: Options): readonly BenchText[] {
  const given = [...textsFromPages(pages), ...polnear.flatMap(textsFromLines)];
  return given.length === 0 ? sampleTexts(SAMPLES) : given.slice(0, most);
}

async function inNode(
  file: string,
  texts: readonly BenchText[],
  { rounds, clock }: Options,
): Promise<void> {
  const warm = await warmInNode(file, texts, { rounds, warmUp: WARM_UP, clock });
  print(
    `Node ${process.version}, ${clock} clock`,
    texts,
    warm,
    coldInNode(file, texts, COLD_ROUNDS),
  );
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const times = await profileStages(texts, PROFILED_ROUNDS);
  console.log(`${stageTable([{ name: 'warm', words, times }])}\n`);
}

async function inChromium(
  folder: string,
  texts: readonly BenchText[],
  { rounds }: Options,
): Promise<void> {
  const counts = { rounds, warmUp: WARM_UP, coldRounds: COLD_ROUNDS };
  const { version, warm, cold } = await runInChromium(folder, texts, counts);
  print(version, texts, warm, cold);
}

function print(
  place: string,
  texts: readonly BenchText[],
  warm: readonly Timing[],
  cold: ReadonlyMap<string, readonly ColdRun[]>,
): void {
  console.log(`${place}\n\n${speedTable(speedsOf(warm, REFERENCES), REFERENCES)}\n`);
  console.log(`${coldTable(cold, texts[0]?.words ?? 0)}\n`);
}
