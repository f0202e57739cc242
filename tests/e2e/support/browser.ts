import { mkdirSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll } from 'vitest';

import { marks } from '../../../locales/en.json';
import { builtExtension } from '../../../scripts/browsers/built-extension.ts';
import type {
  Driver,
  DriverOptions,
  PageView,
  PopupView,
} from '../../../scripts/browsers/driver.ts';
import type { BrowserFamily } from '../../../scripts/browsers/find.ts';
import { ensureBrowser } from '../../../scripts/browsers/install.ts';
import { launchBrowser } from '../../../scripts/browsers/launch.ts';
import { readPopup, settled, type PopupReading } from '../../../scripts/browsers/popup-reading.ts';
import { eventually } from '../../../scripts/browsers/time-limit.ts';

/** What every end-to-end test runs in. */
export const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];

/** What else the reader has asked the system for. */
type Wishes = Pick<DriverOptions, 'lessMotion' | 'forcedColors' | 'language'>;

/** Starts a browser with the built extension. */
export function launch(
  family: BrowserFamily,
  colorScheme: NonNullable<DriverOptions['colorScheme']> = 'light',
  more: Wishes = {},
): Promise<Driver> {
  const options = { extension: builtExtension(family), headless: true, colorScheme, ...more };
  return launchBrowser({ ...options, browser: ensureBrowser(family) });
}

/** One browser for the tests of a describe block. */
export function sharedBrowser(
  family: BrowserFamily,
  colorScheme?: DriverOptions['colorScheme'],
  more?: Wishes,
): () => Driver {
  let driver: Driver | undefined;
  beforeAll(async () => {
    driver = await launch(family, colorScheme, more);
  });
  afterAll(() => driver?.close());
  return () => {
    if (!driver) throw new Error('The browser is not there yet.');
    return driver;
  };
}

/** Clicks the button on the page and waits until the popup shows its outcome, as it first looks. */
export async function openPopup(driver: Driver, page: PageView): Promise<PopupView> {
  await page.clickToolbarButton();
  const popup = await driver.popup();
  await settled(popup);
  return popup;
}

/** Clicks the button on the page, waits until the popup shows its outcome and reads all of it. */
export async function clickAndRead(
  driver: Driver,
  page: PageView,
): Promise<{ readonly popup: PopupView; readonly reading: PopupReading }> {
  const popup = await openPopup(driver, page);
  return { popup, reading: await readPopup(popup) };
}

/** Presses the switch of the marks and waits until the popup says that it is done. */
export async function switchMarks(popup: PopupView, on: boolean): Promise<void> {
  await popup.press(marks);
  await eventually('switch the marks', async () =>
    (await readPopup(popup)).marks === on ? true : undefined,
  );
}

/** Keeps a picture for people to look at. */
export function keepPicture(name: string, png: Uint8Array): void {
  mkdirSync('test-output', { recursive: true });
  writeFileSync(`test-output/${name}.png`, png);
}
