import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import * as v from 'valibot';

import { findControl, middleOf } from './controls.ts';
import type { Background, Driver, DriverOptions, PanelView, PopupView, View } from './driver.ts';
import { callOf, evaluator } from './evaluation.ts';
import { chromeScopeOf } from './firefox-chrome-scope.ts';
import { frameHands } from './firefox-hands.ts';
import * as firefox from './firefox-interface.ts';
import { firefoxNative } from './firefox-native.ts';
import { preferences } from './firefox-preferences.ts';
import { inFreshFolder, type ProfiledBrowser } from './profile.ts';
import { tabView } from './puppeteer-page.ts';
import { downloadsIn } from './saved-files.ts';
import { eventually, STEP_LIMIT, withinLimit } from './time-limit.ts';

/** Starts a Firefox with the extension loaded and a fresh profile. */
export async function launchFirefox(options: DriverOptions): Promise<Driver> {
  const profiled = await inFreshFolder((folder) =>
    puppeteer.launch(launchOptions(options, folder)),
  );
  try {
    return await driverOf(profiled, options);
  } catch (error) {
    await profiled.close();
    throw error;
  }
}

function launchOptions(options: DriverOptions, folder: string): LaunchOptions {
  const { browser, headless } = options;
  return {
    browser: 'firefox',
    executablePath: browser.path,
    userDataDir: folder,
    headless,
    timeout: 3 * STEP_LIMIT,
    protocolTimeout: 2 * STEP_LIMIT,
    // With a window, Ctrl-C is the caller's: it may have more to tidy up.
    handleSIGINT: headless,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, downloadsIn(folder)),
  };
}

async function driverOf(
  { browser, folder, close }: ProfiledBrowser,
  options: DriverOptions,
): Promise<Driver> {
  const id = await withinLimit('load the extension', browser.installExtension(options.extension));
  const inFirefox = await chromeScopeOf(browser);
  const widget = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  if (options.headless) await inFirefox(firefox.watchRequests);
  await inFirefox(firefox.pinToolbarButton, widget);
  const extensionOrigin = await inFirefox(firefox.extensionOrigin, id);
  const welcome = `${extensionOrigin}welcome.html`;
  if (options.headless) await withinLimit('welcome', inFirefox(firefox.closeTab, welcome));
  const background: Background = {
    evaluate: evaluator(inExtension(inFirefox, { id, view: 'background' }, 'document')),
    stop: () => inFirefox(firefox.stopBackground, id),
  };
  return {
    browser: options.browser,
    extensionOrigin,
    openedAtInstall: options.headless ? [welcome] : [],
    background,
    native: firefoxNative({ inFirefox, background, widget, folder }),
    openPage: pageOpener(browser, inFirefox, { widget, extensionOrigin }),
    popup: () => popup(inFirefox, `${extensionOrigin}popup.html`),
    openPanel: async (open, button) => {
      await open.press(button);
      return panel(inFirefox, id);
    },
    openTabs: () => inFirefox(firefox.openTabs),
    requests: () => inFirefox(firefox.seenRequests),
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => {
        resolve();
      });
    }),
    close,
  };
}

/** Opens pages in new tabs; with the first one goes the tab with which Firefox starts. */
function pageOpener(
  browser: Browser,
  inFirefox: View['evaluate'],
  { widget, extensionOrigin }: { readonly widget: string; readonly extensionOrigin: string },
): Driver['openPage'] {
  const first = browser.pages().then(([tab]) => tab);
  return async (url) => {
    const page = await withinLimit('open a tab', browser.newPage());
    const firstTab = await first;
    if (firstTab && !firstTab.isClosed()) await firstTab.close();
    const view = tabView(page, () => inFirefox(firefox.clickToolbarButton, widget));
    const goto = async (address: string) => {
      if (!isFirefoxPage(address) && !address.startsWith(extensionOrigin))
        return view.goto(address);
      await page.bringToFront();
      await inFirefox(firefox.openOwnPage, address);
    };
    await goto(url);
    return { ...view, goto };
  };
}

/** WebDriver waits in vain for these to be loaded. */
function isFirefoxPage(address: string): boolean {
  return address.startsWith('about:') && address !== 'about:blank';
}

async function popup(inFirefox: View['evaluate'], address: string): Promise<PopupView> {
  const { evaluate, ...hands } = extensionView(inFirefox, 'popup');
  await eventually('show the popup', async () =>
    (await inFirefox(firefox.popupAddress)) === address ? true : undefined,
  );
  await eventually('load the popup', async () =>
    (await evaluate(() => document.readyState === 'complete')) ? true : undefined,
  );
  return {
    evaluate,
    ...hands,
    screenshot: async () => {
      const background = await evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      const url = await inFirefox(firefox.drawPopup, background);
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    close: async () => {
      await inFirefox(firefox.closePopup);
      await eventually('close the popup', async () =>
        (await inFirefox(firefox.popupAddress)) === null ? true : undefined,
      );
    },
  };
}

async function panel(inFirefox: View['evaluate'], id: string): Promise<PanelView> {
  const { evaluate, ...hands } = extensionView(inFirefox, { id, view: 'sidebar' });
  await eventually('load the sidebar', async () =>
    (await evaluate(() => document.querySelector('#view > *') !== null).catch(() => false))
      ? true
      : undefined,
  );
  return {
    evaluate,
    ...hands,
    resize: (width, height) => inFirefox(firefox.resizeSidebar, width, height),
    close: () => inFirefox(firefox.closeSidebar),
  };
}

/** What the popup and the sidebar have in common. */
function extensionView(
  inFirefox: View['evaluate'],
  place: firefox.ExtensionPlace,
): Omit<PanelView, 'close' | 'resize'> {
  const run = inExtension(inFirefox, place, 'document');
  const hands = frameHands(inExtension(inFirefox, place, 'frame'));
  return {
    evaluate: evaluator(run),
    ...hands,
    press: async (name) => {
      const control = callOf(findControl, [name]);
      const json = await run(
        `(async () => JSON.stringify(await (${middleOf.toString()})(${control})))()`,
      );
      const { x, y } = v.parse(Point, JSON.parse(String(json)));
      await hands.clickAt(x, y);
    },
  };
}

const Point = v.object({ x: v.number(), y: v.number() });

const Answer = v.object({ value: v.optional(v.unknown()), error: v.optional(v.string()) });

function inExtension(
  inFirefox: View['evaluate'],
  place: firefox.ExtensionPlace,
  world: 'document' | 'frame',
): (expression: string) => Promise<unknown> {
  return async (expression) => {
    const json = await inFirefox(firefox.evaluateInExtension, place, world, expression);
    const { value, error } = v.parse(Answer, JSON.parse(json));
    if (error !== undefined) throw new Error(error);
    return value;
  };
}
