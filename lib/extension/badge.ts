import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Failure } from './failures.ts';

/** The badge is wide enough for four signs. */
const MOST = 999;
const PROBLEM = '!';

/**
 * What the toolbar button says of a tab. The browsers themselves drop it when the tab navigates, and
 * nobody is left to be told where the tab is closed.
 */
export const badge = {
  /** @param quotes how many are marked in the page; none are not worth a badge */
  showCount: (tabId: number, quotes: number): Promise<void> =>
    show(tabId, quotes === 0 ? '' : count(quotes), i18n.t('extension.action')),

  /** Why nothing happened, where there is no popup to say it. */
  showProblem: (tabId: number, { message }: Failure): Promise<void> =>
    show(tabId, PROBLEM, message),

  /** To be called when something has worked since. */
  clearProblem: async (tabId: number): Promise<void> => {
    if ((await browser.action.getBadgeText({ tabId })) === PROBLEM) await badge.clear(tabId);
  },

  clear: (tabId: number): Promise<void> => show(tabId, '', i18n.t('extension.action')),
};

function count(quotes: number): string {
  return quotes > MOST ? `${MOST}+` : String(quotes);
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab is closed.
  }
}
