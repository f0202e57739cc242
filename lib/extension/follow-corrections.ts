import { corrections } from './corrections.ts';
import type { Flow } from './flow.ts';
import { reports } from './reports.ts';

/**
 * Marks the pages anew whose corrections change, wherever that is done: in a view of the same page or
 * of another tab with the same address, or by a file of corrections.
 *
 * @param signal ends it
 */
export function followCorrections(flow: Flow, signal: AbortSignal): void {
  corrections.follow((isOf) => void repaint(flow, isOf), signal);
}

async function repaint(flow: Flow, isOf: (url: string | null) => boolean): Promise<void> {
  const tabs = (await reports.tabs()).map(async (tabId) => {
    const kept = await reports.get(tabId);
    if (kept !== null && isOf(kept.report.article.url)) await flow.repaint(tabId);
  });
  await Promise.all(tabs);
}
