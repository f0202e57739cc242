import { browser } from 'wxt/browser';
import { activeTabId } from './client.ts';
import type { Flow } from './flow.ts';
import { listen } from './listen.ts';
import { tellOutcome, type Outcome } from './outcome.ts';

type Act = (flow: Flow, tabId: number) => Promise<Outcome>;

/** What the shortcuts do, by their names in the manifest. */
const COMMANDS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['toggle-marks', (flow, tabId) => flow.toggleMarks(tabId)],
  ['next-quote', (flow, tabId) => flow.step(tabId, 'next')],
  ['previous-quote', (flow, tabId) => flow.step(tabId, 'previous')],
  ['next-speaker', (flow, tabId) => flow.step(tabId, 'nextSpeaker')],
]);

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
      const act = COMMANDS.get(command);
      if (act) void perform(act, flow, tab?.id);
    },
    signal,
  );
}

async function perform(act: Act, flow: Flow, ofCommand: number | undefined): Promise<void> {
  const tabId = ofCommand ?? (await activeTabId());
  if (tabId === null) return;
  await tellOutcome(flow, tabId, act(flow, tabId));
}
