import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import preact from '@preact/preset-vite';
import { build } from 'vite';

import { inBenchBrowser } from '../browsers/bench-build.ts';
import type { Driver, PageView } from '../browsers/driver.ts';
import type { BrowserFamily } from '../browsers/find.ts';
import { serve, type Served } from '../demo/local-server.ts';
import { columns } from './columns.ts';
import { median } from './figures.ts';
import { type Deed, type LongestTasks, longestTaskOf, watchTasks } from './list/in-page.ts';
import { sampleReport } from './list/sample-report.ts';

const FOLDER = 'test-output/bench-list';
const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title>
<link rel="stylesheet" href="/list.css"><style>#view { block-size: 600px; inline-size: 380px }</style>
<div id="view"></div><script type="module" src="/list.js"></script></html>`;

/** In this order. */
const DEEDS: readonly (readonly [name: string, deed: Deed])[] = [
  ['nothing', { kind: 'nothing' }],
  ['open', { kind: 'open' }],
  ['scroll', { kind: 'scroll' }],
  ['search “t”', { kind: 'search', words: 't' }],
  ['search “th”', { kind: 'search', words: 'th' }],
  ['search “the”', { kind: 'search', words: 'the' }],
  ['search no more', { kind: 'search', words: '' }],
  ['step to the last', { kind: 'step to the last' }],
  ['step to the first', { kind: 'step to the first' }],
];

/**
 * Opens, scrolls, searches and steps through a list of quotes in both browsers, and prints how long the
 * longest task of each was: the median of the rounds.
 *
 * @param quotes how many
 */
export async function measureLists(quotes: number, rounds: number): Promise<void> {
  const server = await serve(await documents(quotes));
  try {
    for (const family of FAMILIES) {
      const address = `${server.origin}/`;
      const all = await inBenchBrowser(family, (driver) => measureAll(driver, address, rounds));
      console.log(`${family}, ${quotes} quotes\n${tableOf(all)}\n`);
    }
  } finally {
    await server.close();
  }
}

async function documents(quotes: number): Promise<ReadonlyMap<string, Served>> {
  await buildPage();
  const file = (name: string, type: string) => ({ type, body: readFileSync(join(FOLDER, name)) });
  return new Map<string, Served>([
    ['/', { type: 'text/html; charset=utf-8', body: PAGE }],
    ['/list.js', file('list.js', 'text/javascript; charset=utf-8')],
    ['/list.css', file('list.css', 'text/css; charset=utf-8')],
    ['/report.json', { type: 'application/json', body: JSON.stringify(sampleReport(quotes)) }],
  ]);
}

async function buildPage(): Promise<void> {
  const entry = join(import.meta.dirname, 'list/page.tsx');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      minify: true,
      target: 'esnext',
      reportCompressedSize: false,
      lib: { entry, formats: ['es'], fileName: () => 'list.js', cssFileName: 'list' },
    },
  });
}

async function measureAll(
  driver: Driver,
  address: string,
  rounds: number,
): Promise<readonly LongestTasks[]> {
  const all: LongestTasks[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await driver.openPage(address);
    all.push(await measurePage(page));
    await page.close();
  }
  return all;
}

async function measurePage(page: PageView): Promise<LongestTasks> {
  await page.evaluate(watchTasks);
  const tasks: Record<string, number> = {};
  for (const [name, deed] of DEEDS) tasks[name] = await page.evaluate(longestTaskOf, deed);
  return tasks;
}

function tableOf(all: readonly LongestTasks[]): string {
  const [first = {}] = all;
  const rows = Object.keys(first).map((name) => {
    const tasks = all.map((one) => one[name] ?? NaN);
    return [
      name,
      median(tasks).toFixed(0),
      Math.min(...tasks).toFixed(0),
      Math.max(...tasks).toFixed(0),
    ];
  });
  return columns([['longest task, ms', 'median', 'quickest', 'slowest'], ...rows]);
}
