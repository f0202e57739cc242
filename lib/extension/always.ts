import { browser } from 'wxt/browser';
import type { Flow } from './flow.ts';
import { listen } from './listen.ts';
import { sites } from './sites.ts';

/**
 * Reads and marks the pages of the sites that the reader has always on, as soon as they are there.
 * A page that is no article is left alone without a word: nobody has asked about it.
 *
 * @param signal ends it
 */
export function followSites(flow: Flow, signal: AbortSignal): void {
  listen(
    browser.tabs.onUpdated,
    // The browsers tell the address of a tab only where they let the extension in.
    (tabId, { status }, { url }) => {
      if (status === 'complete' && url !== undefined) void readIfWanted(flow, tabId, url);
    },
    signal,
  );
}

async function readIfWanted(flow: Flow, tabId: number, url: string): Promise<void> {
  if (await sites.includes(url)) await flow.openTab(tabId, Date.now());
}
