import type { Flow } from './flow.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';

/**
 * Marks every marked page anew when the settings change.
 *
 * @param signal ends it
 */
export function followSettings(flow: Flow, signal: AbortSignal): void {
  settings.follow(() => void repaintAll(flow), signal);
}

async function repaintAll(flow: Flow): Promise<void> {
  await Promise.all((await reports.tabs()).map((tabId) => flow.repaint(tabId)));
}
