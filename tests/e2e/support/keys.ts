import type { browser as extensionApi } from 'wxt/browser';

import type { Driver } from '../../../scripts/browsers/driver.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/** As the method is called in Firefox; in Chromium a reader alone can give keys. */
type Update = (command: { readonly name: string; readonly shortcut: string }) => Promise<void>;

/** Gives keys to a command that has none, as a reader does on the browser's page of shortcuts. */
export function giveKeys(driver: Driver, name: string, shortcut: string): Promise<void> {
  return driver.background.evaluate(
    async (command, keys) => {
      const update = Reflect.get(chrome.commands, 'update') as Update | undefined;
      await update?.({ name: command, shortcut: keys });
    },
    name,
    shortcut,
  );
}
