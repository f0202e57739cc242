import { type Browser, type Page, TargetType } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';

import type { NativeWays, View } from './driver.ts';
import { downloadsIn, savedFiles } from './saved-files.ts';
import { eventually } from './time-limit.ts';

declare const chrome: typeof extensionApi;

/** An event of the extension's API, which its own scripts can set off. */
interface Dispatchable {
  readonly dispatch: (...args: readonly unknown[]) => void;
}

interface ChromiumParts {
  readonly extensionOrigin: string;
  readonly background: Pick<View, 'evaluate'>;
  /** The browser's own. */
  readonly folder: string;
}

/**
 * Chromium draws its menus and questions outside of all documents and takes keys of the protocol for
 * pages alone: what they would set off is set off at the extension's API.
 */
export function chromiumNative(browser: Browser, parts: ChromiumParts): NativeWays {
  const { background, extensionOrigin, folder } = parts;
  const downloads = downloadsIn(folder);
  return {
    chooseMenuItem: () => background.evaluate(tellOfMenuItem),
    pressShortcut: (name) => background.evaluate(tellOfShortcut, name),
    answerQuestion: async (view, answer, act) => {
      await background.evaluate(standInForQuestion, answer);
      await view.evaluate(standInForQuestion, answer);
      await act();
      return eventually('ask', () => view.evaluate(askedSites));
    },
    clipboard: () => clipboardText(browser, extensionOrigin),
    savedFiles: () => savedFiles(downloads),
  };
}

async function tellOfMenuItem(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.contextMenus.onClicked as unknown as Dispatchable;
  event.dispatch({ menuItemId: 'open', editable: false, pageUrl: tab?.url }, tab);
}

async function tellOfShortcut(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.commands.onCommand as unknown as Dispatchable).dispatch(name, tab);
}

/**
 * Answers in place of the reader, in a page and in the background alike: a site that is let in stands
 * among the permissions from then on. That the browser lets scripts into its pages as well, only its
 * own question can bring about.
 */
function standInForQuestion(answer: boolean): void {
  const KEY = 'let-in-by-driver';
  const kept = async () => {
    const { [KEY]: origins } = await chrome.storage.session.get(KEY);
    return (origins ?? []) as readonly string[];
  };
  const keep = (origins: readonly string[]) => chrome.storage.session.set({ [KEY]: origins });
  interface Asked {
    readonly origins?: readonly string[];
  }
  const standIn = {
    request: async ({ origins = [] }: Asked) => {
      if (!navigator.userActivation.isActive) throw new Error('Only a click may ask.');
      Object.assign(globalThis, { askedSites: origins.join(' ') });
      if (answer) await keep([...(await kept()), ...origins]);
      return answer;
    },
    getAll: async () => ({ permissions: [], origins: await kept() }),
    contains: async ({ origins = [] }: Asked) => {
      const all = await kept();
      return origins.every((one) => all.includes(one));
    },
    remove: async ({ origins = [] }: Asked) => {
      await keep((await kept()).filter((one) => !origins.includes(one)));
      return true;
    },
  };
  // Newer ones have the same API under both names.
  for (const name of ['chrome', 'browser']) {
    const api = Reflect.get(globalThis, name) as typeof chrome | undefined;
    if (api) Object.assign(api.permissions, standIn);
  }
}

function askedSites(): string | undefined {
  return Reflect.get(globalThis, 'askedSites') as string | undefined;
}

/** Read in a document of the extension, as reading needs one. */
async function clipboardText(browser: Browser, extensionOrigin: string): Promise<string> {
  const origin = extensionOrigin.replace(/\/$/u, '');
  const permission = { name: 'clipboard-read' };
  await browser.defaultBrowserContext().setPermission(origin, { permission, state: 'granted' });
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.PAGE && one.url().startsWith(extensionOrigin));
  const page = await target?.asPage();
  if (!page) throw new Error('No document of the extension is open.');
  return inFocus(page, () => page.evaluate(() => navigator.clipboard.readText()));
}

async function inFocus<Value>(page: Page, task: () => Promise<Value>): Promise<Value> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const value = await task();
  await session.detach();
  return value;
}
