import type { browser as extensionApi } from 'wxt/browser';

import type { Driver, PageView } from '../../../scripts/browsers/driver.ts';

/** In the background of both browsers, and in its scripts within pages. */
declare const chrome: typeof extensionApi;

/** Firefox lets scripts of extensions look into closed roots; Chromium does so by `chrome.dom`. */
interface Openable extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot;
}

/**
 * The text of the card in the active tab's page, null if there is none. The page itself cannot see it:
 * the extension's own world is asked.
 */
export function cardText(driver: Driver): Promise<string | null> {
  return driver.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const host = document.querySelector<Openable>('whosaid-card');
        if (!host) return null;
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        return root?.textContent ?? '';
      },
    });
    return answer?.result ?? null;
  });
}

/** Where the card's button of that name is, in the page's view. */
export function cardButton(
  driver: Driver,
  name: string,
): Promise<{ readonly x: number; readonly y: number } | null> {
  return driver.background.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [wanted],
      func: (words: string) => {
        const host = document.querySelector<Openable>('whosaid-card');
        if (!host) return null;
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
        const buttons = [...(root?.querySelectorAll('button') ?? [])];
        const box = buttons
          .find(({ textContent }) => textContent === words)
          ?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
    });
    return answer?.result ?? null;
  }, name);
}

/** The middle of the first line of some marked words of the page or of its frame, brought into view. */
export async function placeOf(page: PageView, words: string): Promise<{ x: number; y: number }> {
  const inView = await page.evaluate((wanted) => {
    const view = (document.querySelector('iframe')?.contentWindow ?? window) as typeof window;
    const ranges = [...view.CSS.highlights.values()].flatMap((marks) => [...marks] as Range[]);
    const range = ranges.find((candidate) => candidate.toString().includes(wanted));
    if (!range) throw new Error(`not marked: ${wanted}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (!box) throw new Error(`not shown: ${wanted}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  const corner = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (!frame) return { x: 0, y: 0 };
    const { x, y } = frame.getBoundingClientRect();
    return { x: x + frame.clientLeft, y: y + frame.clientTop };
  });
  return { x: corner.x + inView.x, y: corner.y + inView.y };
}
