import { browser } from 'wxt/browser';

/** Opens a page of the extension in a tab of its own. */
export async function openPage(path: '/welcome.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the settings. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

interface FirefoxCommands {
  readonly openShortcutSettings: () => Promise<void>;
}

/** Opens the browser's own page for the shortcuts of extensions, as far as it has one. */
export async function openShortcuts(): Promise<void> {
  // Only Firefox (137) has a way of its own; Chrome's page is reached like any other.
  const commands: Partial<FirefoxCommands> & typeof browser.commands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
