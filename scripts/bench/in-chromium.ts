import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { ensureBrowser } from '../browsers/install.ts';
import { inFreshFolder } from '../browsers/profile.ts';
import { type LocalServer, serve, type Served } from '../demo/local-server.ts';
import type { Timing } from './bundled/measure.ts';
import { COLD } from './bundled/names.ts';
import { NOTHING, type ColdRun } from './cold-run.ts';
import { coldInPage, warmInPage } from './in-page.ts';
import type { BenchText } from './texts/bench-text.ts';

export interface ChromiumRun {
  /** Name and number of the browser. */
  readonly version: string;
  readonly warm: readonly Timing[];
  /** Peak here is what is still held after a collection of garbage. */
  readonly cold: ReadonlyMap<string, readonly ColdRun[]>;
}

const PAGE = `<!doctype html><title>Benchmark</title>
<script>globalThis.loadBench = () => import('/bench.js');</script>`;
const MODELS = new URL('../../public/models/', import.meta.url).pathname;

/** Measures in pages of a headless Chromium, which gets everything from a local server. */
export async function runInChromium(
  folder: string,
  texts: readonly BenchText[],
  { rounds, warmUp, coldRounds }: Readonly<Record<'rounds' | 'warmUp' | 'coldRounds', number>>,
): Promise<ChromiumRun> {
  const server = await serve(documentsOf(folder, texts));
  const { path: executablePath } = ensureBrowser('chromium');
  const { browser, close } = await inFreshFolder((userDataDir) =>
    puppeteer.launch({
      executablePath,
      userDataDir,
      pipe: true,
      protocolTimeout: 0,
      args: flags(),
    }),
  );
  try {
    const cold = await coldRuns(browser, server, coldRounds);
    const page = await openPage(browser, server);
    const warm = await page.evaluate(warmInPage, rounds, warmUp);
    return { version: await browser.version(), warm, cold };
  } finally {
    await close();
    await server.close();
  }
}

/** Memory can be read to the byte; a container's root may have no sandbox. */
function flags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function documentsOf(folder: string, texts: readonly BenchText[]): ReadonlyMap<string, Served> {
  const files = (from: string, prefix: string, type: string) =>
    readdirSync(from).map((name): [string, Served] => [
      `${prefix}${name}`,
      { type, body: readFileSync(join(from, name)) },
    ]);
  const page = { type: 'text/html; charset=utf-8', body: PAGE };
  return new Map([
    ['/', page],
    ['/texts.json', { type: 'application/json', body: JSON.stringify(texts) }],
    ...files(folder, '/', 'text/javascript; charset=utf-8'),
    ...files(MODELS, '/models/', 'application/octet-stream'),
  ]);
}

/** A new page for each run; the browser's process for it is a new one, too. */
async function coldRuns(
  browser: Browser,
  server: LocalServer,
  rounds: number,
): Promise<ReadonlyMap<string, readonly ColdRun[]>> {
  const runs = new Map<string, ColdRun[]>([NOTHING, ...COLD].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of runs) {
      const page = await openPage(browser, server);
      const time = await page.evaluate(coldInPage, name);
      list.push({ time, peak: await heldMemory(page) });
      await page.close();
    }
  }
  return runs;
}

async function openPage(browser: Browser, { origin }: LocalServer): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  return page;
}

/** Bytes of the page's heap and of the buffers beside it, after a collection of garbage. */
async function heldMemory(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
