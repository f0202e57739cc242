import { describe, expect, it } from 'vitest';

import { error, errorTitle } from '../../locales/en.json';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:support' } as const;

describe.each(FAMILIES)('the popup in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  /** Opens the page, clicks, keeps a picture and gives what the popup says in the end. */
  async function outcomeOf(url: string, picture: string) {
    const page = await browser().openPage(url);
    const { popup, reading } = await clickAndRead(browser(), page);
    keepPicture(`${family}-popup-${picture}`, await popup.screenshot());
    const marks = await marksOf(page).catch(() => ({}));
    await popup.close();
    await page.close();
    return { reading, marks };
  }

  it('says that the browser keeps its own pages to itself', async () => {
    const { reading } = await outcomeOf(BROWSER_PAGE[family], 'browser-page');
    expect(reading.heading).toBe(errorTitle.page_forbidden);
    expect(reading.failure).toBe(error.page_forbidden);
  });

  it('says so of a PDF file', async () => {
    const { reading } = await outcomeOf(`${site().origin}/paper.pdf`, 'pdf');
    expect(reading.failure).toBe(error.page_forbidden);
  });

  it.each(['/empty', '/no-article'])('finds no article on %s', async (path) => {
    const { reading, marks } = await outcomeOf(site().origin + path, `no-article`);
    expect(reading.heading).toBe(errorTitle.no_article);
    expect(reading.failure).toBe(error.no_article);
    expect(marks).toEqual({});
  });

  it('leaves speakers open in a language it does not know', async () => {
    const { reading, marks } = await outcomeOf(`${site().origin}/german`, 'unknown-language');
    expect(reading.failure).toBeNull();
    expect(reading.text).toContain(error.language_unsupported);
    expect(reading.speakers).toEqual([]);
    const words = 'Darauf haben wir elf Jahre gewartet';
    expect(reading.unattributed.map(({ text }) => text).join()).toContain(words);
    expect(Object.values(marks).flat()).toContain(words);
  });

  it('refuses a page of many megabytes in plain words', async () => {
    const { reading } = await outcomeOf(`${site().origin}/huge`, 'too-large');
    expect(reading.failure).toBe(error.page_too_large);
  });

  it('reads and marks a page that allows no scripts and no styles', async () => {
    const { reading, marks } = await outcomeOf(`${site().origin}/strict`, 'strict-page');
    expect(reading.speakers.map(({ name }) => name)).toContain('Harriet Loom');
    expect(Object.values(marks).flat()).toContain(
      'We paid for that roof with cake sales, and now it is ours,',
    );
  });

  it('says that the page has gone when it moves on while it is read', async () => {
    const page = await browser().openPage(`${site().origin}/huge`);
    await page.clickToolbarButton();
    const leaving = page.goto(`${site().origin}/story`);
    const popup = await browser().popup();
    await leaving;
    const reading = await readPopup(popup);
    keepPicture(`${family}-popup-page-gone`, await popup.screenshot());
    expect([error.page_gone, error.page_too_large]).toContain(reading.failure);
    await popup.close();
    await page.close();
  });

  it('reads again when asked to', async () => {
    const page = await browser().openPage(`${site().origin}/no-article`);
    const { popup } = await clickAndRead(browser(), page);
    await page.goto(`${site().origin}/story`);
    await popup.press('Try again');
    await expect
      .poll(async () => (await readPopup(popup)).speakers.map(({ name }) => name))
      .toContain('Harriet Loom');
    await popup.close();
    await page.close();
  });

  it('forgets the report when the page moves on', async () => {
    const page = await browser().openPage(`${site().origin}/`);
    const first = await clickAndRead(browser(), page);
    expect(first.reading.speakers.map(({ name }) => name)).toContain('Marta Vellin');
    await first.popup.close();
    await page.goto(`${site().origin}/story`);
    expect(await marksOf(page)).toEqual({});
    const second = await clickAndRead(browser(), page);
    expect(second.reading.speakers.map(({ name }) => name)).toContain('Harriet Loom');
    await second.popup.close();
    await page.close();
  });
});
