import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Flow } from './flow.ts';
import { listen } from './listen.ts';
import { tellOutcome } from './outcome.ts';

const OPEN = 'open';

/**
 * The item of the context menu of pages. It does what the toolbar button does; where the browser has
 * no way to open the popup from here, the page is read and marked without it. Firefox for Android has
 * no such menu.
 *
 * @param signal ends it
 */
export function followMenus(flow: Flow, signal: AbortSignal): void {
  if (!('contextMenus' in browser)) return;
  const { contextMenus, runtime } = browser;
  // The browsers keep items when the background is stopped; an update may bring another title.
  listen(runtime.onInstalled, () => void addItem(), signal);
  listen(
    contextMenus.onClicked,
    ({ menuItemId }, tab) => {
      if (menuItemId === OPEN && tab?.id !== undefined) void open(flow, tab.id);
    },
    signal,
  );
}

async function addItem(): Promise<void> {
  const { contextMenus } = browser;
  await contextMenus.removeAll();
  contextMenus.create({ id: OPEN, title: i18n.t('menu.open'), contexts: ['page', 'selection'] });
}

async function open(flow: Flow, tabId: number): Promise<void> {
  try {
    // First of all, because the browsers want it right after the click.
    await browser.action.openPopup();
  } catch {
    await tellOutcome(flow, tabId, flow.openTab(tabId, Date.now()));
  }
}
