import { browser } from 'wxt/browser';
import type { Report, ReportSummary, Result } from '../engine/index.ts';
import { FLASH_END } from './limits.ts';
import { reader } from './reader-client.ts';
import { refusal } from './reader-injection.ts';

/** The marks in the pages of tabs: a style sheet, and what the reader in the page paints with it. */
export interface Marks {
  /** Puts them on; ok also if the page is busy, because it paints as soon as it can. */
  readonly show: (tabId: number, report: Report, summary: ReportSummary) => Promise<Result<null>>;
  /** Takes them off, and the style sheet with them: no trace is left. */
  readonly hide: (tabId: number, report: Report) => Promise<Result<null>>;
  /** Lends a page without marks the style sheet, for as long as a passage flashes. */
  readonly lend: (tabId: number) => Promise<void>;
}

/** @param css the style sheet of all marks */
export function createMarks(css: string): Marks {
  const lent = new Map<number, ReturnType<typeof setTimeout>>();

  async function remove(tabId: number): Promise<Result<null>> {
    clearTimeout(lent.get(tabId));
    lent.delete(tabId);
    return attempt(tabId, browser.scripting.removeCSS(sheet(tabId, css)));
  }

  /** Chromium would keep as many copies as it is given, so that the earlier one goes first. */
  async function add(tabId: number): Promise<Result<null>> {
    const removed = await remove(tabId);
    return removed.ok ? attempt(tabId, browser.scripting.insertCSS(sheet(tabId, css))) : removed;
  }

  return {
    show: async (tabId, report, summary) => {
      const added = await add(tabId);
      if (!added.ok) return added;
      const painted = unlessBusy(await reader.paint(tabId, report, summary));
      if (!painted.ok) await remove(tabId);
      return painted;
    },
    hide: async (tabId, report) => {
      const unpainted = unlessBusy(await reader.unpaint(tabId, report));
      // Without what it paints the style sheet shows nothing, should the browser let it stay.
      await remove(tabId);
      return unpainted;
    },
    lend: async (tabId) => {
      await add(tabId);
      lent.set(
        tabId,
        setTimeout(() => void remove(tabId), FLASH_END),
      );
    },
  };
}

/**
 * As a style sheet of the author: Chromium paints no backgrounds from one of the user. In all frames
 * that the browser lets us into, as the article may stand in one.
 */
function sheet(tabId: number, css: string) {
  return { target: { tabId, allFrames: true }, css, origin: 'AUTHOR' } as const;
}

/** A busy page has the message and follows it later. */
function unlessBusy(answer: Result<null>): Result<null> {
  return !answer.ok && answer.code === 'timeout' ? { ok: true, value: null } : answer;
}

async function attempt(tabId: number, change: Promise<void>): Promise<Result<null>> {
  try {
    await change;
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, code: await refusal(tabId, error) };
  }
}
