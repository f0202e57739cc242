import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Result } from '../engine/index.ts';
import { refusal } from './reader-injection.ts';

/**
 * The style sheet of the marks in the pages of tabs. The browsers take one away only by its whole
 * text, and the settings from which it was made may have changed since: it is kept for the session.
 */
export const styleSheets = {
  /** Puts one in, in place of an earlier one: Chromium would keep as many copies as it is given. */
  insert: async (tabId: number, css: string): Promise<Result<null>> => {
    const removed = await styleSheets.remove(tabId);
    if (!removed.ok) return removed;
    const inserted = await attempt(tabId, browser.scripting.insertCSS(sheet(tabId, css)));
    if (inserted.ok) await storage.setItem<string>(keyOf(tabId), css);
    return inserted;
  },

  /** Leaves no trace of it. */
  remove: async (tabId: number): Promise<Result<null>> => {
    const css = await storage.getItem<string>(keyOf(tabId));
    if (css === null) return { ok: true, value: null };
    await storage.removeItem(keyOf(tabId));
    return attempt(tabId, browser.scripting.removeCSS(sheet(tabId, css)));
  },
};

function keyOf(tabId: number): `session:${string}` {
  return `session:sheet-${tabId}`;
}

/**
 * As a style sheet of the author: Chromium paints no backgrounds from one of the user. In all frames
 * that the browser lets us into, as the article may stand in one.
 */
function sheet(tabId: number, css: string) {
  return { target: { tabId, allFrames: true }, css, origin: 'AUTHOR' } as const;
}

async function attempt(tabId: number, change: Promise<void>): Promise<Result<null>> {
  try {
    await change;
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, code: await refusal(tabId, error) };
  }
}
