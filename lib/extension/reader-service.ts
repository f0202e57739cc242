import { browser } from 'wxt/browser';
import type { ErrorCode, Result, Span } from '../engine/index.ts';
import type { Painting } from '../palette/marks.ts';
import { checked, type Sender } from './checked.ts';
import { type Link, readerMessages, readerSchemas, type Step, type Stepped } from './messages.ts';

/** What the reader in a page can do with the article that it holds. */
export interface ReaderHandlers {
  /** Whether the page still shows the article. */
  readonly isShown: () => boolean;
  /** Paints the marks, in place of earlier ones. */
  readonly paint: (painting: Painting) => void;
  readonly unpaint: () => void;
  /**
   * Scrolls to a passage and flashes it; offsets into `Article.text`.
   *
   * @returns whether its words still stand in the page
   */
  readonly jump: (target: { readonly span: Span }) => boolean;
  /** Jumps to a neighbouring quote and shows its card. */
  readonly step: (to: Step) => Stepped['at'];
  /** Makes an address that leads to a passage; null if none does. */
  readonly link: (target: { readonly span: Span }) => Link['url'];
}

/**
 * Answers the background's messages, in the page.
 *
 * @param keyNow gives the key of the article that this reader holds now: messages about another one
 * get `page-gone`
 * @param signal ends the service
 */
export function serveReader(
  keyNow: () => string,
  handlers: ReaderHandlers,
  signal: AbortSignal,
): void {
  const { isShown, paint, unpaint, jump, step, link } = handlers;
  const when = <Data>(ready: () => boolean, act: (data: Data) => unknown) => {
    return (data: Data & { readonly key: string }): Result<null> =>
      data.key === keyNow() && ready() && act(data) !== false
        ? { ok: true, value: null }
        : refuse('page-gone');
  };
  const ifShown = <Data, Value>(answer: (data: Data) => Value) => {
    return (data: Data & { readonly key: string }): Result<Value> =>
      data.key === keyNow() && isShown() ? { ok: true, value: answer(data) } : refuse('page-gone');
  };
  const { onMessage, removeAllListeners } = readerMessages;
  const schemas = readerSchemas;
  onMessage('holds', checked(schemas.holds, isOurs, when(isShown, nothing), refuse));
  onMessage('paint', checked(schemas.paint, isOurs, when(isShown, paint), refuse));
  onMessage('unpaint', checked(schemas.unpaint, isOurs, when(always, unpaint), refuse));
  onMessage('jump', checked(schemas.jump, isOurs, when(isShown, jump), refuse));
  onMessage(
    'step',
    checked(
      schemas.step,
      isOurs,
      ifShown(({ to }) => step(to)),
      refuse,
    ),
  );
  onMessage('link', checked(schemas.link, isOurs, ifShown(link), refuse));
  signal.addEventListener('abort', removeAllListeners, { once: true });
}

function always(): boolean {
  return true;
}

function nothing(): void {
  // Being asked is all that is wanted.
}

/** Other content scripts cannot send to a tab, so that ours are the background and own pages. */
function isOurs({ id }: Sender): boolean {
  return id === browser.runtime.id;
}

function refuse(code: ErrorCode): Result<never> {
  return { ok: false, code };
}
