import { browser } from 'wxt/browser';
import type { Flow } from './flow.ts';

/**
 * Tells the flow when a tab loads a page or is closed.
 *
 * @param signal ends it
 */
export function followTabs(flow: Flow, signal: AbortSignal): void {
  const { onUpdated, onRemoved } = browser.tabs;
  const changed = (tabId: number, { status }: { readonly status?: string }) => {
    if (status === 'loading' || status === 'complete') void flow.tabChanges(tabId, status);
  };
  const removed = (tabId: number) => {
    void flow.tabCloses(tabId);
  };
  onUpdated.addListener(changed);
  onRemoved.addListener(removed);
  signal.addEventListener(
    'abort',
    () => {
      onUpdated.removeListener(changed);
      onRemoved.removeListener(removed);
    },
    { once: true },
  );
}
