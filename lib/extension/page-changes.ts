import { backgroundMessages, type PageChange } from './messages.ts';

const { sendMessage } = backgroundMessages;

/**
 * Tells the background, from the reader in a page, that the page shows its article with other words
 * now. Nobody waits for an answer: the background paints the page anew, or has no interest in it.
 */
export function tellOfChange(change: PageChange): void {
  sendMessage('pageChanged', change).catch(() => {
    // The extension was updated or removed: this reader has nobody left to talk to.
  });
}
