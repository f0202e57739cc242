import { describe, expect, it, onTestFinished } from 'vitest';

import { NAME_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { error, errorTitle, retry, working } from '../../locales/en.json';
import type { PageView, PopupView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:support' } as const;

describe.each(FAMILIES)('the popup in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  /** Opens a tab that is closed when the test is over. */
  async function open(url: string): Promise<PageView> {
    const page = await browser().openPage(url);
    onTestFinished(() => page.close());
    return page;
  }

  /** Clicks the button; the popup is closed when the test is over, before its page. */
  async function click(page: PageView): Promise<PopupView> {
    await page.clickToolbarButton();
    const popup = await browser().popup();
    onTestFinished(() => popup.close());
    return popup;
  }

  /** What the popup says in the end, and what is marked on the page. */
  async function outcomeOf(url: string, picture: string) {
    const page = await open(url);
    const popup = await click(page);
    const reading = await readPopup(popup);
    keepPicture(`${family}-popup-${picture}`, await popup.screenshot());
    return { reading, page };
  }

  /** A page that waits for a script for ever. */
  async function openSlowPage(): Promise<PageView> {
    const page = await open('about:blank');
    await page.evaluate((url) => {
      location.href = url;
    }, `${site().origin}/slow`);
    await expect.poll(() => page.evaluate(() => document.title), PATIENCE).toBe('Slow');
    return page;
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
    const { reading, page } = await outcomeOf(site().origin + path, `no-article`);
    expect(reading.heading).toBe(errorTitle.no_article);
    expect(reading.failure).toBe(error.no_article);
    expect(await marksOf(page)).toEqual({});
  });

  it('leaves speakers open in a language it does not know', async () => {
    const { reading, page } = await outcomeOf(`${site().origin}/german`, 'unknown-language');
    expect(reading.failure).toBeNull();
    expect(reading.text).toContain(error.language_unsupported);
    expect(reading.speakers).toEqual([]);
    const words = 'Darauf haben wir elf Jahre gewartet';
    expect(reading.unattributed.map(({ text }) => text).join()).toContain(words);
    expect(Object.values(await marksOf(page)).flat()).toContain(words);
  });

  it('refuses a page of many megabytes in plain words', async () => {
    const { reading } = await outcomeOf(`${site().origin}/huge`, 'too-large');
    expect(reading.failure).toBe(error.page_too_large);
  });

  it('reads and marks a page that allows no scripts and no styles', async () => {
    const { reading, page } = await outcomeOf(`${site().origin}/strict`, 'strict-page');
    expect(reading.speakers.map(({ name }) => name)).toContain('Harriet Loom');
    expect(Object.values(await marksOf(page)).flat()).toContain(
      'We paid for that roof with cake sales, and now it is ours,',
    );
  });

  it('reads and marks a page that has patched what scripts build on, without its knowing', async () => {
    const { reading, page } = await outcomeOf(`${site().origin}/patched`, 'patched-page');
    expect(reading.speakers.map(({ name }) => name)).toContain('Harriet Loom');
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toContain(NAME_HIGHLIGHT);
    expect(await page.evaluate((): unknown => Reflect.get(window, 'wasUsed'))).toBeUndefined();
  });

  it('says that it reads, and that the page has gone when it moves on meanwhile', async () => {
    const page = await openSlowPage();
    const popup = await click(page);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText), PATIENCE)
      .toContain(working.title);
    keepPicture(`${family}-popup-working`, await popup.screenshot());
    await page.goto(`${site().origin}/story`);
    const reading = await readPopup(popup);
    keepPicture(`${family}-popup-page-gone`, await popup.screenshot());
    expect(reading.failure).toBe(error.page_gone);
  });

  it('gives up on a page that never lets it in', async () => {
    const page = await openSlowPage();
    const popup = await click(page);
    const reading = await readPopup(popup);
    keepPicture(`${family}-popup-timeout`, await popup.screenshot());
    expect(reading.failure).toBe(error.timeout);
  });

  it('reads again when asked to, and shows the article that has come since', async () => {
    const page = await open(`${site().origin}/no-article`);
    const popup = await click(page);
    expect((await readPopup(popup)).failure).toBe(error.no_article);
    await page.evaluate(() => {
      document.body.append(document.querySelector('template')?.content ?? '');
    });
    await popup.press(retry);
    await expect
      .poll(async () => (await readPopup(popup)).speakers.map(({ name }) => name), PATIENCE)
      .toContain('Harriet Loom');
  });

  it('forgets the report when the page moves on', async () => {
    const page = await open(`${site().origin}/`);
    const first = await clickAndRead(browser(), page);
    expect(first.reading.speakers.map(({ name }) => name)).toContain('Marta Vellin');
    await first.popup.close();
    await page.goto(`${site().origin}/story`);
    expect(await marksOf(page)).toEqual({});
    const second = await readPopup(await click(page));
    expect(second.speakers.map(({ name }) => name)).toContain('Harriet Loom');
  });
});
