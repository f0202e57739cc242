import { join } from 'node:path';

import puppeteer, {
  type Browser,
  type Extension,
  type LaunchOptions,
  TargetType,
} from 'puppeteer-core';

import { chromiumNative } from './chromium-native.ts';
import { requestsInNetLog } from './chromium-net-log.ts';
import { findControl, middleOf } from './controls.ts';
import type { Background, Driver, DriverOptions, PanelView, PopupView } from './driver.ts';
import { evaluator } from './evaluation.ts';
import { inFreshFolder, type ProfiledBrowser } from './profile.ts';
import { documentHands, documentView, tabView } from './puppeteer-page.ts';
import { downloadsIn } from './saved-files.ts';
import { eventually, STEP_LIMIT, withinLimit } from './time-limit.ts';

/** Starts a Chrome, Chromium or Edge with the extension loaded and a fresh profile. */
export async function launchChromium(options: DriverOptions): Promise<Driver> {
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

const NET_LOG = 'net-log.json';

/** On its usual one, of 800 × 600 pixels, a popup cannot have its full height. */
const LARGE_SCREEN = '--screen-info={1600x1200}';

function launchOptions(options: DriverOptions, folder: string): LaunchOptions {
  const { browser, headless } = options;
  return {
    executablePath: browser.path,
    userDataDir: folder,
    headless,
    pipe: true,
    enableExtensions: true,
    timeout: 3 * STEP_LIMIT,
    // What a person saves goes where that person has it go.
    ...(headless && {
      downloadBehavior: { policy: 'allow', downloadPath: downloadsIn(folder) },
    }),
    protocolTimeout: 2 * STEP_LIMIT,
    // It has Chromium say in a bar across the page that it is under automatic control.
    ignoreDefaultArgs: headless ? false : ['--enable-automation'],
    // With a window, Ctrl-C is the caller's: it may have more to tidy up.
    handleSIGINT: headless,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    // In a visible browser the popup and the background are left alone: see Driver.popup.
    targetFilter: (target) => headless || !target.url().startsWith('chrome-extension://'),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=NetworkTimeServiceQuerying',
      // What a person reads in a visible browser is noted down nowhere.
      ...(headless ? [`--log-net-log=${join(folder, NET_LOG)}`, LARGE_SCREEN] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...wishesOf(options),
    ],
  };
}

const BLINK_SCHEMES = { dark: 0, light: 1 } as const;

/** What the reader has asked the system for. */
function wishesOf({ colorScheme, lessMotion, forcedColors, language }: DriverOptions) {
  return [
    ...(colorScheme ? [`--blink-settings=preferredColorScheme=${BLINK_SCHEMES[colorScheme]}`] : []),
    ...(lessMotion ? ['--force-prefers-reduced-motion'] : []),
    ...(forcedColors ? ['--force-high-contrast'] : []),
    ...(language ? [`--lang=${language}`] : []),
  ];
}

async function driverOf(
  { browser, folder, close }: ProfiledBrowser,
  options: DriverOptions,
): Promise<Driver> {
  const extension = await loadExtension(browser, options.extension);
  const extensionOrigin = `chrome-extension://${extension.id}/`;
  const openedAtInstall = options.headless ? [await closeWelcome(browser, extensionOrigin)] : [];
  const [firstTab] = await browser.pages();
  const inBackground = background(browser, extensionOrigin);
  return {
    browser: options.browser,
    extensionOrigin,
    openedAtInstall,
    background: inBackground,
    native: chromiumNative(browser, { extensionOrigin, background: inBackground, folder }),
    openPage: async (url) => {
      const page = await withinLimit('open a tab', browser.newPage());
      if (firstTab && !firstTab.isClosed()) await firstTab.close();
      const view = tabView(page, () => page.triggerExtensionAction(extension));
      await view.goto(url);
      return view;
    },
    popup: () => extensionPage(browser, `${extensionOrigin}popup.html`),
    openPanel: async (popup, button) => {
      await popup.press(button).catch(unlessClosed);
      return extensionPage(browser, `${extensionOrigin}sidepanel.html`);
    },
    openTabs: async () => (await browser.pages()).map((page) => page.url()),
    requests: () => Promise.resolve(requestsInNetLog(join(folder, NET_LOG))),
    closed: new Promise((resolve) => {
      browser.once('disconnected', () => {
        resolve();
      });
    }),
    close,
  };
}

/** Something that closes when it is pressed may be gone before it can answer. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
}

/** Over the debugging protocol, as Google's own Chrome ignores `--load-extension`. */
async function loadExtension(browser: Browser, folder: string): Promise<Extension> {
  const id = await withinLimit('load the extension', browser.installExtension(folder));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not keep the extension it loaded.');
  return extension;
}

/** @returns its address */
async function closeWelcome(browser: Browser, extensionOrigin: string): Promise<string> {
  const address = `${extensionOrigin}welcome.html`;
  const target = await browser.waitForTarget((candidate) => candidate.url() === address, {
    timeout: STEP_LIMIT,
  });
  const page = await withinLimit('show its welcome page', target.asPage());
  await page.close();
  return address;
}

async function extensionPage(browser: Browser, url: string): Promise<PopupView & PanelView> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === TargetType.PAGE && candidate.url() === url,
    { timeout: STEP_LIMIT },
  );
  const page = await withinLimit('show the page of the extension', target.asPage());
  return {
    ...documentView(page),
    ...documentHands(page),
    press: async (name) => {
      const control = await page.evaluateHandle(findControl, name);
      const { x, y } = await withinLimit('show a button', control.evaluate(middleOf));
      await withinLimit('press a button of the popup', page.mouse.click(x, y));
    },
    resize: (width, height) => withinLimit('resize it', page.setViewport({ width, height })),
  };
}

function background(browser: Browser, extensionOrigin: string): Background {
  const find = () =>
    browser
      .targets()
      .find((t) => t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(extensionOrigin));
  const worker = async () => {
    const target = await eventually('start the background', find);
    return eventually('answer', async () => (await target.worker()) ?? undefined);
  };
  return {
    evaluate: evaluator(async (expression) => (await worker()).evaluate(expression)),
    stop: async () => {
      await (await worker()).close();
      await eventually('stop the background', () => (find() ? undefined : true));
    },
  };
}
