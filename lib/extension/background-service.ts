import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import { checked, type Sender } from './checked.ts';
import { failed, type Failed } from './failures.ts';
import type { Flow } from './flow.ts';
import { backgroundMessages, backgroundSchemas } from './messages.ts';

/**
 * Answers the messages of the extension's own pages and readers, in the background. A message of any other shape
 * gets `bad-message`.
 *
 * @param signal ends the service
 */
export function serveBackground(flow: Flow, signal: AbortSignal): void {
  const { onMessage, removeAllListeners } = backgroundMessages;
  const schemas = backgroundSchemas;
  const own = <Data, Answer>(
    schema: v.GenericSchema<unknown, Data>,
    handle: (data: Data) => Promise<Answer | Failed>,
  ) => checked<Data, Answer | Failed>(schema, isOwnPage, handle, failed);
  onMessage(
    'openTab',
    own(schemas.openTab, ({ tabId, clickedAt }) => flow.openTab(tabId, clickedAt)),
  );
  onMessage(
    'seeTab',
    own(schemas.seeTab, ({ tabId }) => flow.seeTab(tabId)),
  );
  onMessage(
    'retry',
    own(schemas.retry, ({ tabId }) => flow.retry(tabId)),
  );
  onMessage(
    'setMarks',
    own(schemas.setMarks, ({ tabId, on }) => flow.setMarks(tabId, on)),
  );
  onMessage(
    'jumpTo',
    own(schemas.jumpTo, ({ tabId, span }) => flow.jumpTo(tabId, span)),
  );
  onMessage(
    'step',
    own(schemas.step, ({ tabId, to }) => flow.step(tabId, to)),
  );
  onMessage('pageChanged', changeHandler(flow));
  signal.addEventListener('abort', removeAllListeners, { once: true });
  refuseOthers(signal);
}

/** The one message that comes from a page, through the reader in it. */
function changeHandler(flow: Flow) {
  return checked(
    backgroundSchemas.pageChanged,
    isReader,
    (change, { tab }) => flow.pageChanged(tab?.id, change),
    failed,
  );
}

function refuseOthers(signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  onMessage.addListener(refuseUnknown);
  signal.addEventListener(
    'abort',
    () => {
      onMessage.removeListener(refuseUnknown);
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

/** The reader, which the extension itself has put into the page of a tab. */
function isReader({ id, tab }: Sender): boolean {
  return id === browser.runtime.id && tab?.id !== undefined;
}
