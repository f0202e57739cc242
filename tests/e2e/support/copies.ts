import type { browser as extensionApi } from 'wxt/browser';

import english from '../../../locales/en.json';
import type { Driver, PopupView } from '../../../scripts/browsers/driver.ts';
import { eventually } from '../../../scripts/browsers/time-limit.ts';
import { clickOn } from './hands.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/**
 * Notes down what the extension's scripts in the active tab's page really put on the clipboard from
 * now on. @returns gives it
 */
export async function watchCopies(driver: Driver): Promise<() => Promise<readonly string[]>> {
  await inActivePage(driver, 'watch');
  return () => inActivePage(driver, 'read');
}

function inActivePage(driver: Driver, task: 'watch' | 'read'): Promise<readonly string[]> {
  return driver.background.evaluate(async (what) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [what],
      func: (now: string) => {
        const copies = (Reflect.get(globalThis, 'copies') as string[] | undefined) ?? [];
        if (now === 'read') return copies;
        Object.assign(globalThis, { copies });
        const write = navigator.clipboard.writeText.bind(navigator.clipboard);
        navigator.clipboard.writeText = async (text) => {
          await write(text);
          copies.push(text);
        };
        return copies;
      },
    });
    return answer?.result ?? [];
  }, task);
}

/** Presses the copying button in the popup's row that begins with these words, and gives what it copies. */
export async function citeInPopup(popup: PopupView, words: string): Promise<string> {
  await popup.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    navigator.clipboard.writeText = (text: string) => {
      copied.push(text);
      return Promise.resolve();
    };
    const closed = document.querySelectorAll<HTMLElement>('.speaker-name [aria-expanded=false]');
    for (const button of closed) button.click();
  });
  return eventually('copy the quote', async () => {
    await pressInRow(popup, words, english.cite.button).catch(() => undefined);
    return popup.evaluate(() => (Reflect.get(window, 'copied') as string[])[0]);
  });
}

/** Clicks the button with this name in the row of the quote that holds these words. */
export function pressInRow(
  popup: Pick<PopupView, 'evaluate' | 'clickAt'>,
  words: string,
  name: string,
): Promise<void> {
  return clickOn(popup, { row: '.quote-item', rowWords: words, selector: 'button', words: name });
}
