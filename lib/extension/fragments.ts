import { browser } from 'wxt/browser';
import { withDeadline } from './deadline.ts';
import { type Failed, failed } from './failures.ts';
import { ASK_LIMIT } from './limits.ts';
import { backgroundMessages, type Done } from './messages.ts';
import { refusal } from './reader-injection.ts';

/**
 * Lets the script that makes links to passages into a tab's page: most pages never need it.
 *
 * @throws where the browser does not allow it
 */
export async function injectFragments(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/fragments.js'] });
}

/** The background's answer to a reader that wants that script in its own page. */
export async function lendFragments(tabId: number | undefined): Promise<Done | Failed> {
  if (tabId === undefined) return failed('bad-message');
  try {
    await injectFragments(tabId);
    return { status: 'done' };
  } catch (error) {
    return failed(await refusal(tabId, error));
  }
}

/**
 * Asks the background, from the reader in a page, for that script. Resolves when it is there, or will
 * not come in time; the copying for which it is wanted goes on without it.
 */
export async function wantFragments(): Promise<void> {
  try {
    await withDeadline(backgroundMessages.sendMessage('wantFragments', null), ASK_LIMIT);
  } catch {
    // The extension was updated or removed: this reader has nobody left to ask.
  }
}
