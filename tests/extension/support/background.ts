import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Compose } from '../../../lib/extension/background-service.ts';
import { startBackground } from '../../../lib/extension/background.ts';
import { Flow, type FlowParts } from '../../../lib/extension/flow.ts';
import { reportOn, summaryOf } from './sample.ts';

export const CSS = '::highlight(whosaid-0){color:red}';
/** Where the reader wants no tint. */
export const PLAIN_CSS = '::highlight(whosaid-0){color:blue}';

/** Runs the background as the browser does. */
export class FakeBackground {
  /** How many pages were analysed. */
  readonly analyze = vi.fn<FlowParts['analyze']>(({ article }) =>
    Promise.resolve({ report: reportOn(article), rulesAlone: false }),
  );
  /** Finds no article on any page. */
  readonly compose = vi.fn<Compose>(() => ({ ok: false, code: 'no-article' }));
  readonly #end = new AbortController();

  constructor() {
    const flow = new Flow({
      analyze: this.analyze,
      summarize: summaryOf,
      supportsLanguage: (language) => language === 'en',
      css: ({ fill }) => (fill ? CSS : PLAIN_CSS),
    });
    startBackground(flow, this.compose, this.#end.signal);
  }

  /** What the browser does to a background that is idle: all that it had in memory is gone. */
  stop(): void {
    this.#end.abort();
  }
}

const popup = { id: 'test-extension-id', url: browser.runtime.getURL('/popup.html') };

/**
 * Sends a raw message and gives the raw answer, undefined if there is none. The fake itself would
 * tell the listener of no sender.
 */
export async function sendRaw(message: unknown, sender: object = popup): Promise<unknown> {
  return new Promise((resolve, reject) => {
    fakeBrowser.runtime.onMessage
      .trigger(structuredClone(message), sender, resolve)
      .then((kept: unknown[]) => {
        if (!kept.includes(true)) resolve(undefined);
      }, reject);
  });
}

/** Sends what the extension's pages send from the popup. */
export function connectPopup(): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
    message: unknown,
    respond: (answer: unknown) => void,
  ) => {
    void sendRaw(message).then(respond);
  }) as never);
}
