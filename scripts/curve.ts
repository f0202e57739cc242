/**
 * `npm run curve`: how the time of the engine and of the page grows with the length of an article,
 * from 500 to 50,000 words.
 */
import { Command, Option } from 'commander';

import { analyze, type LanguageModel } from '../lib/engine/index.ts';
import { BUILD_NAMES, builtExtension } from './browsers/built-extension.ts';
import type { Driver } from './browsers/driver.ts';
import type { BrowserFamily } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { modelFor } from './command-line/load-model.ts';
import { articleOf, longArticle, pageOf } from './curve/long-article.ts';
import { curveTable, median, type Point } from './curve/table.ts';
import { serve, type Served } from './demo/local-server.ts';
import { PlainError } from './demo/plain-error.ts';
import { measurePage } from './pages/measure-page.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly browser: BrowserFamily | 'none';
  readonly runs: string;
}

const LENGTHS = [500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];
const COVERAGE = { read: 0, recovered: 0, skipped: [] };

// Leaving at once runs what ends the browser at the process's exit.
process.once('SIGTERM', () => process.exit(1));

await new Command('npm run curve --')
  .description('Times the engine and a page over articles of 500 to 50,000 words.')
  .addOption(
    new Option('--browser <family>', 'where the page is timed')
      .choices(['chromium', 'firefox', 'none'])
      .default('chromium'),
  )
  .option('--runs <number>', 'the middle one of so many times counts', '5')
  .action(run)
  .parseAsync();

async function run({ browser, runs }: Options): Promise<void> {
  const count = Number(runs);
  // For the compiler, which would else make the shortest articles slow.
  for (let at = 0; at < 20; at++) timeEngine(2_000, 1);
  console.log(
    `\nEngine, in Node\n\n${curveTable(LENGTHS.map((words) => timeEngine(words, count)))}`,
  );
  if (browser === 'none') return;
  const points = await timePages(browser, count);
  console.log(`\nPage's thread, in ${browser}\n\n${curveTable(points)}`);
}

function timeEngine(words: number, runs: number): Point {
  const article = articleOf(longArticle(words));
  const time = (model: LanguageModel | null) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      analyze({ article, coverage: COVERAGE, model });
      return performance.now() - start;
    });
    return median(times);
  };
  return { words, times: { rules: time(null), 'rules and model': time(modelFor('en')) } };
}

async function timePages(family: BrowserFamily, runs: number): Promise<readonly Point[]> {
  const args = ['build', '-b', BUILD_NAMES[family], '--mv3', '--mode', 'bench'];
  const { ok, output } = runCommand('wxt', args, { output: 'keep' });
  if (!ok) throw new PlainError(`The extension could not be built.\n${output}`);
  const server = await serve(new Map(LENGTHS.map((words) => [`/${words}`, pageWith(words)])));
  const extension = builtExtension(family, 'bench');
  const browser = ensureBrowser(family);
  const driver = await launchBrowser({ browser, extension, headless: true });
  try {
    const points: Point[] = [];
    for (const words of LENGTHS) points.push(await timePage(driver, server.origin, words, runs));
    return points;
  } finally {
    await driver.close();
    await server.close();
  }
}

function pageWith(words: number): Served {
  return { type: 'text/html; charset=utf-8', body: pageOf(longArticle(words)) };
}

async function timePage(
  driver: Driver,
  origin: string,
  words: number,
  runs: number,
): Promise<Point> {
  const parse: number[] = [];
  const ours: number[] = [];
  for (let at = 0; at < runs; at++) {
    const page = { name: String(words), url: `${origin}/${words}` };
    const { times } = await measurePage(driver, page, false);
    parse.push(times.parse);
    ours.push(times.ours);
  }
  return { words, times: { Readability: median(parse), 'ours, read to marks': median(ours) } };
}
