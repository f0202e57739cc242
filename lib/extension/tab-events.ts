import { browser } from 'wxt/browser';
import type { Flow } from './flow.ts';
import { listen } from './listen.ts';

/**
 * Tells the flow when a tab loads a page or is closed.
 *
 * @param signal ends it
 */
export function followTabs(flow: Flow, signal: AbortSignal): void {
  const { onUpdated, onRemoved } = browser.tabs;
  listen(
    onUpdated,
    (tabId, { status }) => {
      if (status === 'loading' || status === 'complete') void flow.tabChanges(tabId, status);
    },
    signal,
  );
  listen(onRemoved, (tabId) => void flow.tabCloses(tabId), signal);
}
