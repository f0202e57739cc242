import { beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';

import english from '../../locales/en.json';
import { FLASH_HIGHLIGHT } from '../../lib/palette/palette.ts';
import type { PageView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, sharedBrowser, switchMarks } from './support/browser.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

describe.each(FAMILIES)('other ways in than the button in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/empty`);
    if (family === 'chromium') {
      // Keys and menu let the extension in as the button does; set off at the API, they do not.
      const { popup } = await clickAndRead(browser(), page);
      await popup.close();
    }
  });

  /** What the button says of the active tab: its badge and its title. */
  const button = () =>
    browser().background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = { tabId: tab?.id ?? -1 };
      return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)] as const;
    });
  const marks = async () => Object.keys(await marksOf(page));
  const press = (name: string) => browser().native.pressShortcut(name);

  it('are the keys that switch the marks, on a page that was not read as well', async () => {
    await page.goto(`${site().origin}/story`);
    expect(await marks()).toEqual([]);
    await press('toggle-marks');
    await expect.poll(marks, PATIENCE).toContain('whosaid-name');
    await press('toggle-marks');
    await expect.poll(marks, PATIENCE).toEqual([]);
    await press('toggle-marks');
    await expect.poll(marks, PATIENCE).toContain('whosaid-name');
  });

  it('are the keys to the next and the previous quote', async () => {
    const flashed = async () => (await marksOf(page))[FLASH_HIGHLIGHT]?.join(' ');
    await press('next-quote');
    await expect.poll(flashed, PATIENCE).toContain('We paid for that roof');
    await press('next-quote');
    await expect.poll(flashed, PATIENCE).toContain('the price had been agreed');
    await press('previous-quote');
    await expect.poll(flashed, PATIENCE).toContain('We paid for that roof');
  });

  it('have the button tell how many quotes are marked, as long as they are', async () => {
    const { popup, reading } = await clickAndRead(browser(), page);
    const said = [...reading.speakers.flatMap(({ quotes }) => quotes), ...reading.unattributed];
    expect(await button()).toEqual([String(said.length), english.extension.action]);
    await switchMarks(popup, false);
    await expect.poll(button, PATIENCE).toEqual(['', english.extension.action]);
    await switchMarks(popup, true);
    await expect.poll(button, PATIENCE).toEqual([String(said.length), english.extension.action]);
    await popup.close();
  });

  it('have the button tell why the keys do nothing where there is no article', async () => {
    await page.goto(`${site().origin}/no-article`);
    await press('toggle-marks');
    await expect.poll(button, PATIENCE).toEqual(['!', english.error.no_article]);
    await press('next-quote');
    await expect.poll(button, PATIENCE).toEqual(['!', english.error.no_article]);
    await page.goto(`${site().origin}/story`);
    await expect.poll(button, PATIENCE).toEqual(['', english.extension.action]);
  });

  it('have it tell why they do nothing where the browser lets no extension in', async () => {
    // A driver's keys do not leave the pages of Firefox's own; its viewer of PDF files is closed as well.
    const closed = { chromium: 'chrome://version/', firefox: `${site().origin}/paper.pdf` };
    const own = await browser().openPage(closed[family]);
    await press('toggle-marks');
    await expect.poll(button, PATIENCE).toEqual(['!', english.error.page_forbidden]);
    await own.close();
  });

  it('are the item of the context menu, which opens the popup', async () => {
    await page.goto(`${site().origin}/story`);
    expect(await marks()).toEqual([]);
    await page.openMenuAt(300, 200);
    await browser().native.chooseMenuItem();
    const popup = await browser().popup();
    expect((await readPopup(popup)).heading).toBe('Mill sold to its weavers');
    expect(await marks()).toContain('whosaid-name');
    await popup.close();
  });

  it('which says in the popup why there is nothing to see', async () => {
    await page.goto(`${site().origin}/no-article`);
    await page.openMenuAt(300, 200);
    await browser().native.chooseMenuItem();
    const popup = await browser().popup();
    expect((await readPopup(popup)).failure).toBe(english.error.no_article);
    await popup.close();
  });
});
