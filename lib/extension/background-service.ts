import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Composed } from '../article/compose-article.ts';
import type { Snapshot } from '../article/snapshot.ts';
import type { ErrorCode, Result } from '../engine/index.ts';
import { articleKey } from './article-key.ts';
import { checked, type Sender } from './checked.ts';
import { failed, type Failed } from './failures.ts';
import type { Flow } from './flow.ts';
import { lendFragments } from './fragments.ts';
import { listen } from './listen.ts';
import { backgroundMessages, backgroundSchemas, type Keyed } from './messages.ts';

const { onMessage, removeAllListeners } = backgroundMessages;
const s = backgroundSchemas;

/** Composes the article of a page. */
export type Compose = (snapshot: Snapshot) => Result<Composed>;

/**
 * Answers the messages of the extension's own pages and readers, in the background. A message of any other shape
 * gets `bad-message`.
 *
 * @param compose gives readers the articles of their pages
 * @param signal ends the service
 */
export function serveBackground(flow: Flow, compose: Compose, signal: AbortSignal): void {
  answerAboutPages(flow);
  answerAboutPassages(flow);
  answerReaders(flow, compose);
  listen(browser.runtime.onMessage, refuseUnknown, signal);
  signal.addEventListener('abort', removeAllListeners, { once: true });
}

function answerAboutPages(flow: Flow): void {
  onMessage(
    'openTab',
    ours(s.openTab, ({ tabId, clickedAt }) => flow.openTab(tabId, clickedAt)),
  );
  onMessage(
    'seeTab',
    ours(s.seeTab, ({ tabId }) => flow.seeTab(tabId)),
  );
  onMessage(
    'retry',
    ours(s.retry, ({ tabId }) => flow.retry(tabId)),
  );
  onMessage(
    'setMarks',
    ours(s.setMarks, ({ tabId, on }) => flow.setMarks(tabId, on)),
  );
}

function answerAboutPassages(flow: Flow): void {
  onMessage(
    'jumpTo',
    ours(s.jumpTo, ({ tabId, span }) => flow.jumpTo(tabId, span)),
  );
  onMessage(
    'linkTo',
    ours(s.linkTo, ({ tabId, span }) => flow.linkTo(tabId, span)),
  );
  onMessage(
    'step',
    ours(s.step, ({ tabId, to }) => flow.step(tabId, to)),
  );
  onMessage(
    'correct',
    ours(s.correct, ({ tabId, corrections }) => flow.correct(tabId, corrections)),
  );
}

function answerReaders(flow: Flow, compose: Compose): void {
  // Out of turn: the tab's turn is that of the reading which asks.
  onMessage('compose', checked(s.compose, isReader, keyed(compose), refuse));
  onMessage(
    'pageChanged',
    checked(
      s.pageChanged,
      isReader,
      (change, { tab }) => flow.pageChanged(tab?.id, change),
      failed,
    ),
  );
  onMessage(
    'wantFragments',
    checked(s.wantFragments, isReader, (_, { tab }) => lendFragments(tab?.id), failed),
  );
}

function keyed(compose: Compose): (snapshot: Snapshot) => Result<Keyed> {
  return (snapshot) => {
    const composed = compose(snapshot);
    if (!composed.ok) return composed;
    return { ok: true, value: { ...composed.value, key: articleKey(composed.value.article) } };
  };
}

function refuse(code: ErrorCode): Result<never> {
  return { ok: false, code };
}

/** A handler of what pages of the extension ask. */
function ours<Data, Answer>(
  schema: v.GenericSchema<unknown, Data>,
  handle: (data: Data) => Promise<Answer>,
): ReturnType<typeof checked<Data, Answer | Failed>> {
  return checked<Data, Answer | Failed>(schema, isOwnPage, handle, failed);
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
