/** Tasks that run in a page: each is sent there as text, so it sees its arguments and nothing else. */
import type { Timing } from './bundled/measure.ts';
import type { ColdName } from './bundled/names.ts';
import type { BenchText } from './texts/bench-text.ts';

interface BenchPage {
  readonly loadBench: () => Promise<typeof import('./bundled/index.ts')>;
}

export async function warmInPage(rounds: number, warmUp: number): Promise<readonly Timing[]> {
  const { warm } = await (globalThis as unknown as BenchPage).loadBench();
  const texts = (await (await fetch('/texts.json')).json()) as readonly BenchText[];
  const readFile = async (path: string) =>
    new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
  const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const now = () => performance.now();
  return warm(texts, { rounds, warmUp, now }, { readFile, documentOf });
}

/** @returns milliseconds until the first text was read; 0 for a name that is none */
export async function coldInPage(name: string): Promise<number> {
  const texts = (await (await fetch('/texts.json')).json()) as readonly BenchText[];
  const readFile = async (path: string) =>
    new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
  if (name === 'nothing') return 0;
  const before = performance.now();
  const { cold } = await (globalThis as unknown as BenchPage).loadBench();
  const contender = await cold(name as ColdName, texts[0], readFile);
  const time = performance.now() - before;
  for (const text of texts) contender.prepare(text)?.();
  // What was loaded must still be there when memory is looked at.
  Object.assign(globalThis, { contender, texts });
  return time;
}
