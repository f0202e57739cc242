import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

import type { View } from './driver.ts';
import { evaluator } from './evaluation.ts';

const Tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});

const Called = v.object({
  result: v.union([
    v.object({
      type: v.literal('success'),
      result: v.object({ type: v.literal('string'), value: v.string() }),
    }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

/**
 * Gives the `evaluate` of Firefox's own window, where its interface lives. It needs a Firefox that
 * was started with `--remote-allow-system-access`.
 *
 * Puppeteer has no door to it, so this takes the connection that the browser object holds, which is
 * not part of puppeteer's documented interface: its version is pinned.
 * @see https://firefox-source-docs.mozilla.org/remote/ for `moz:scope`
 * @throws {Error} if the connection or the window is not to be found.
 */
export async function chromeScopeOf(browser: Browser): Promise<View['evaluate']> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('Puppeteer keeps its connection elsewhere now.');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = v.parse(Tree, tree).result;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  return evaluator(async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: window.context },
    });
    const { result } = v.parse(Called, answer);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  });
}

interface Connection {
  send: (method: string, parameters: object) => Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value;
}
