import { browser } from 'wxt/browser';
import { checked, type Sender } from './checked.ts';
import { failed } from './failures.ts';
import type { Flow } from './flow.ts';
import { backgroundMessages, backgroundSchemas } from './messages.ts';

/**
 * Answers the messages of the extension's own pages, in the background. A message of any other shape
 * gets `bad-message`.
 *
 * @param signal ends the service
 */
export function serveBackground(flow: Flow, signal: AbortSignal): void {
  const { onMessage, removeAllListeners } = backgroundMessages;
  const { openTab, retry, setMarks, jumpTo, correct } = backgroundSchemas;
  onMessage(
    'openTab',
    checked(openTab, isOwnPage, ({ tabId, clickedAt }) => flow.openTab(tabId, clickedAt), failed),
  );
  onMessage(
    'retry',
    checked(retry, isOwnPage, ({ tabId }) => flow.retry(tabId), failed),
  );
  onMessage(
    'setMarks',
    checked(setMarks, isOwnPage, ({ tabId, on }) => flow.setMarks(tabId, on), failed),
  );
  onMessage(
    'jumpTo',
    checked(jumpTo, isOwnPage, ({ tabId, span }) => flow.jumpTo(tabId, span), failed),
  );
  onMessage(
    'correct',
    checked(
      correct,
      isOwnPage,
      ({ tabId, corrections }) => flow.correct(tabId, corrections),
      failed,
    ),
  );
  browser.runtime.onMessage.addListener(refuseUnknown);
  signal.addEventListener(
    'abort',
    () => {
      removeAllListeners();
      browser.runtime.onMessage.removeListener(refuseUnknown);
    },
    { once: true },
  );
}

/** What the messenger would leave without an answer, answered in its own form. */
function refuseUnknown(
  message: unknown,
  _sender: Sender,
  sendResponse: (response: unknown) => void,
): true | undefined {
  if (isKnown(message)) return undefined;
  sendResponse({ res: failed('bad-message') });
  return true;
}

function isKnown(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  if (!('type' in message && 'timestamp' in message)) return false;
  const { type, timestamp } = message;
  return (
    typeof type === 'string' &&
    typeof timestamp === 'number' &&
    Object.hasOwn(backgroundSchemas, type)
  );
}

/** The popup and its like; not a content script, which lives in a page and might be made to ask. */
function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}
