import { browser } from 'wxt/browser';
import { badge } from './badge.ts';
import { activeTabId } from './client.ts';
import type { Flow } from './flow.ts';
import { listen } from './listen.ts';

const TOGGLE_MARKS = 'toggle-marks';

/**
 * Follows the keyboard shortcuts. A shortcut has no popup in which to say what went wrong: the
 * toolbar button says it, until the tab navigates or a shortcut works.
 *
 * @param signal ends it
 */
export function followCommands(flow: Flow, signal: AbortSignal): void {
  // Firefox for Android has no shortcuts.
  if (!('commands' in browser)) return;
  listen(
    browser.commands.onCommand,
    (command, tab) => {
      if (command === TOGGLE_MARKS) void toggleMarks(flow, tab?.id);
    },
    signal,
  );
}

async function toggleMarks(flow: Flow, ofCommand: number | undefined): Promise<void> {
  const tabId = ofCommand ?? (await activeTabId());
  if (tabId === null) return;
  const state = await flow.toggleMarks(tabId);
  if (state.status === 'failed') await badge.showProblem(tabId, state.failure);
}
