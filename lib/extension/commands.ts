import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { activeTabId } from './client.ts';
import type { Flow } from './flow.ts';
import type { TabState } from './messages.ts';

const TOGGLE_MARKS = 'toggle-marks';

/**
 * Follows the keyboard shortcuts. A shortcut has no popup in which to say what went wrong: the
 * toolbar button says it, until the tab navigates or a shortcut works.
 *
 * @param signal ends it
 */
export function followCommands(flow: Flow, signal: AbortSignal): void {
  const { onCommand } = browser.commands;
  const pressed = (command: string, tab?: { readonly id?: number | undefined }) => {
    if (command === TOGGLE_MARKS) void toggleMarks(flow, tab?.id);
  };
  onCommand.addListener(pressed);
  signal.addEventListener(
    'abort',
    () => {
      onCommand.removeListener(pressed);
    },
    { once: true },
  );
}

async function toggleMarks(flow: Flow, ofCommand: number | undefined): Promise<void> {
  const tabId = ofCommand ?? (await activeTabId());
  if (tabId !== null) await showOutcome(tabId, await flow.toggleMarks(tabId));
}

/** The browsers themselves drop the badge and the title of a tab that navigates. */
async function showOutcome(tabId: number, state: TabState): Promise<void> {
  const problem = state.status === 'failed' ? state.failure.message : null;
  try {
    await browser.action.setBadgeText({ tabId, text: problem === null ? '' : '!' });
    await browser.action.setTitle({ tabId, title: problem ?? i18n.t('extension.action') });
  } catch {
    // The tab is closed: nobody is left to be told.
  }
}
