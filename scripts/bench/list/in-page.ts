/** Sent to the page as text: each function stands alone and sees nothing of this module but the types. */
import type { ListData } from './page.tsx';

/** Milliseconds of the longest task of what a reader does, by its name. */
export type LongestTasks = Readonly<Record<string, number>>;

declare global {
  var benchList: ListBench | undefined;
}

interface ListBench {
  readonly data: ListData;
  /** Of the tasks since it was set to 0. */
  longest: number;
}

/**
 * Begins to watch tasks. One is as long as a message to oneself has to wait, drawing included: so the
 * same is measured in every browser, however short it is.
 */
export async function watchTasks(): Promise<void> {
  const data = (await (await fetch('/report.json')).json()) as ListData;
  const bench: ListBench = { data, longest: 0 };
  globalThis.benchList = bench;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    bench.longest = Math.max(bench.longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

/** What a reader does with a list. */
export type Deed =
  | { readonly kind: 'nothing' | 'open' | 'scroll' | 'step to the last' | 'step to the first' }
  | { readonly kind: 'search'; readonly words: string };

/** Does it, waits until the list is complete, and gives the longest task of it. */
export async function longestTaskOf(deed: Deed): Promise<number> {
  const { benchList: bench, showList: show } = globalThis;
  if (!bench || !show) throw new Error('the page has no list');
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const deeds: Readonly<Record<Deed['kind'], () => unknown>> = {
    nothing: () => pause(500),
    open: () => {
      show(bench.data, null);
    },
    scroll: async () => {
      for (let step = 0; step < 60; step += 1) {
        document.querySelector('.report')?.scrollBy(0, 1_500);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    search: () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) throw new Error('the view has no search');
      field.value = deed.kind === 'search' ? deed.words : '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    'step to the last': () => {
      show(bench.data, bench.data.summary.quoteCount - 1);
    },
    'step to the first': () => {
      show(bench.data, 0);
    },
  };
  await pause(100);
  bench.longest = 0;
  await deeds[deed.kind]();
  do await pause(100);
  while (document.querySelector('[aria-busy="true"]') !== null);
  await pause(200);
  return bench.longest;
}
