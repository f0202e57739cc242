import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Driver, PageView } from '../browsers/driver.ts';
import { readPopup } from '../browsers/popup-reading.ts';
import { PlainError } from './plain-error.ts';
import { reportText } from './report-text.ts';

/** Where pictures go when there is no display; beside package.json, and not under version control. */
const PICTURES = 'demo-output';

/**
 * Opens the page in a visible browser, clicks the button and leaves all else to the person, until
 * the browser is closed or Ctrl-C comes.
 */
export async function showToPerson(driver: Driver, url: string): Promise<void> {
  const interrupted = once(process, 'SIGINT');
  const page = await open(driver, url);
  await page.clickToolbarButton();
  console.log('The button is clicked: see the popup and the marks in the page.');
  console.log('Close the browser, or press Ctrl-C here, to end.');
  await Promise.race([driver.closed, interrupted]);
}

/**
 * Does the same without a display: prints what the popup says and saves pictures.
 * @throws {PlainError} with the popup's own sentence if there is nothing to show.
 */
export async function showInTerminal(driver: Driver, url: string): Promise<void> {
  const page = await open(driver, url);
  await page.clickToolbarButton();
  const popup = await driver.popup();
  const reading = await readPopup(popup);
  const files = savePictures(driver.browser.family, {
    page: await page.screenshotWhole(),
    popup: await popup.screenshot(),
  });
  if (reading.failure !== null) throw new PlainError(reading.failure);
  console.log(`\n${reportText(reading)}\n\nPictures: ${files.join(', ')}`);
}

async function open(driver: Driver, url: string): Promise<PageView> {
  try {
    return await driver.openPage(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The page ${url} could not be opened: ${reason}`);
  }
}

function savePictures(
  browser: string,
  pictures: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  mkdirSync(PICTURES, { recursive: true });
  return Object.entries(pictures).map(([what, png]) => {
    const file = join(PICTURES, `${browser}-${what}.png`);
    writeFileSync(file, png);
    return file;
  });
}
