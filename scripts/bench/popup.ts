import { inBenchBrowser } from '../browsers/bench-build.ts';
import type { Driver } from '../browsers/driver.ts';
import type { BrowserFamily } from '../browsers/find.ts';
import { serve } from '../demo/local-server.ts';
import { servedPage } from '../pages/saved-pages.ts';
import { measureOpenings, type Openings } from './popup/openings.ts';
import { popupTable } from './popup/table.ts';
import type { BenchText } from './texts/bench-text.ts';

const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];

/**
 * Clicks the toolbar button on the pages of texts, twice on each, in both browsers, and prints how
 * long it took until the list was complete, beside Readability's `parse()` of the same page in the
 * same reading.
 *
 * @param texts those without a page are left out
 * @param rounds how often every page is opened anew
 */
export async function measurePopup(texts: readonly BenchText[], rounds: number): Promise<void> {
  const pages = texts.flatMap(({ html }) => (html === null ? [] : [html]));
  const server = await serve(new Map(pages.map((html, at) => [`/${at}`, servedPage(html)])));
  try {
    for (const family of FAMILIES) {
      const addresses = pages.map((_, at) => `${server.origin}/${at}`);
      const all = await inBenchBrowser(family, (driver) => measureAll(driver, addresses, rounds));
      console.log(`${popupTable(family, all)}\n`);
    }
  } finally {
    await server.close();
  }
}

async function measureAll(
  driver: Driver,
  addresses: readonly string[],
  rounds: number,
): Promise<readonly Openings[]> {
  const all: Openings[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const address of addresses) all.push(await measureOpenings(driver, address));
  }
  return all;
}
