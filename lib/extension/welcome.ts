import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { openPage } from './own-pages.ts';

/**
 * Opens the welcome page after the extension was installed; never after an update.
 *
 * @param signal ends it
 */
export function welcomeReaders(signal: AbortSignal): void {
  listen(
    browser.runtime.onInstalled,
    ({ reason }) => {
      if (reason === 'install') void openPage('/welcome.html');
    },
    signal,
  );
}
