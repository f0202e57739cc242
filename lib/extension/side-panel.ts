import { browser } from 'wxt/browser';

/** Firefox's own door to its sidebar, of which the types of Chromium know nothing. */
interface Sidebar {
  readonly open: () => Promise<void>;
}

/**
 * How the side panel is opened here; to be called at once in a click, or the browser refuses.
 *
 * @returns null where there is none, as in Firefox on a phone
 */
export function panelOpener(tabId: number): (() => Promise<void>) | null {
  const sidebar = sidebarOf(browser);
  if (sidebar) return () => sidebar.open();
  if (!('sidePanel' in browser)) return null;
  return () => browser.sidePanel.open({ tabId });
}

function sidebarOf(api: object): Sidebar | null {
  const { sidebarAction } = api as { readonly sidebarAction?: Sidebar };
  return sidebarAction ?? null;
}
