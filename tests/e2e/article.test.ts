import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { browser as extensionApi } from 'wxt/browser';

import type { Driver, PageView, PopupView } from '../../scripts/browsers/driver.ts';
import { readPopup, type PopupReading } from '../../scripts/browsers/popup-reading.ts';
import { eventually } from '../../scripts/browsers/time-limit.ts';
import { FLASH_HIGHLIGHT, NAME_HIGHLIGHT } from '../../lib/palette/palette.ts';
import {
  clickAndRead,
  FAMILIES,
  keepPicture,
  sharedBrowser,
  switchMarks,
} from './support/browser.ts';
import { marksOf, pageState, watchChanges, type PageState } from './support/page-state.ts';
import { SAMPLE_SPEAKERS, SAMPLE_TEASERS, SAMPLE_TITLE } from './support/sample-truth.ts';
import { testSite } from './support/server.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/** The reports that the extension remembers, with the time at which each was kept. */
function keptReports(driver: Driver): Promise<Readonly<Record<string, unknown>>> {
  return driver.background.evaluate(async () => {
    const all = await chrome.storage.session.get();
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('tab-')));
  });
}

describe.each(FAMILIES)('the sample article in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;
  let popup: PopupView;
  let reading: PopupReading;
  let before: PageState;
  let changes: () => Promise<unknown>;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/`);
    await page.evaluate(() => {
      window.scrollTo(0, 120);
    });
    before = await pageState(page);
    changes = await watchChanges(page);
    ({ popup, reading } = await clickAndRead(browser(), page));
    keepPicture(`${family}-popup`, await popup.screenshot());
  });

  afterAll(() => popup.close());

  it('leaves the page as it was, read and marked', async () => {
    expect(Object.keys(await marksOf(page))).not.toHaveLength(0);
    expect(await pageState(page)).toEqual(before);
    expect(await changes()).toEqual({ count: 0 });
  });

  it('shows in the popup who speaks', () => {
    expect(reading.heading).toBe(SAMPLE_TITLE);
    expect(reading.failure).toBeNull();
    const names = reading.speakers.map(({ name }) => name);
    for (const { name, role } of SAMPLE_SPEAKERS) {
      const shown = reading.speakers.find((speaker) => speaker.name.includes(name));
      expect(shown, `${name} among ${names.join(', ')}`).toBeDefined();
      if (role !== null) expect(shown?.role).toContain(role);
    }
    expect(reading.mentioned).toContain('Helga Strand');
  });

  it('lets the trained model decide, which the security policy must allow', async () => {
    const [kept] = Object.values(await keptReports(browser()));
    expect(kept).toMatchObject({ rulesAlone: false });
  });

  it('gives each speaker their words, and no others', () => {
    for (const { name, quoted } of SAMPLE_SPEAKERS) {
      const shown = reading.speakers.find((speaker) => speaker.name.includes(name));
      const text = shown?.quotes.map((quote) => quote.text).join(' | ') ?? '';
      for (const words of quoted) expect.soft(text, name).toContain(words);
    }
    for (const teaser of SAMPLE_TEASERS) expect(reading.text).not.toContain(teaser);
  });

  it('marks exactly these words on the page, each speaker apart', async () => {
    const marks = await marksOf(page);
    const names = new Set(marks[NAME_HIGHLIGHT]);
    expect([...names]).toEqual(expect.arrayContaining(['Marta Vellin', 'Helga Strand', 'Renn']));
    const used = SAMPLE_SPEAKERS.filter(({ quoted }) => quoted.length > 0).map(({ quoted }) => {
      const holders = Object.keys(marks).filter((name) =>
        quoted.every((words) => marks[name]?.includes(words)),
      );
      expect.soft(holders, quoted.join(' | ')).toHaveLength(1);
      return holders[0];
    });
    expect(new Set(used).size).toBe(used.length);
    const all = Object.values(marks).flat().join(' | ');
    for (const teaser of SAMPLE_TEASERS) expect(all).not.toContain(teaser);
  });

  it('paints them', async () => {
    const painted = await page.screenshotWhole();
    keepPicture(`${family}-page`, painted);
    await switchMarks(popup, false);
    expect(Buffer.compare(await page.screenshotWhole(), painted)).not.toBe(0);
    await switchMarks(popup, true);
    expect(Buffer.compare(await page.screenshotWhole(), painted)).toBe(0);
  });

  it('leaves no trace when the marks are off', async () => {
    await switchMarks(popup, false);
    expect(await marksOf(page)).toEqual({});
    expect(await pageState(page)).toEqual(before);
    expect(await changes()).toEqual({ count: 0 });
    await switchMarks(popup, true);
    expect(await marksOf(page)).not.toEqual({});
  });

  it('jumps to a quote and flashes it', async () => {
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await popup.press('so that the people on the last boat hear it too');
    const flashed = await eventually('flash the quote', async () => {
      const marks = await marksOf(page);
      return marks[FLASH_HIGHLIGHT]?.[0];
    });
    expect(flashed).toBe('so that the people on the last boat hear it too.');
    const scrolled = await eventually('scroll to the quote', () =>
      page.evaluate(() => (window.scrollY > 500 ? window.scrollY : undefined)),
    );
    expect(scrolled).toBeGreaterThan(500);
    await eventually('end the flash', async () =>
      (await marksOf(page))[FLASH_HIGHLIGHT] === undefined ? true : undefined,
    );
  });

  it('shows the kept report at once on a second click, without another reading', async () => {
    const kept = await keptReports(browser());
    expect(Object.keys(kept)).toHaveLength(1);
    await popup.close();
    await page.clickToolbarButton();
    popup = await browser().popup();
    expect((await readPopup(popup)).speakers).toEqual(reading.speakers);
    expect(await keptReports(browser())).toEqual(kept);
  });

  it('does so even when the browser has stopped the background', async () => {
    const kept = await keptReports(browser());
    await popup.close();
    await browser().background.stop();
    await page.clickToolbarButton();
    popup = await browser().popup();
    expect((await readPopup(popup)).speakers).toEqual(reading.speakers);
    expect(await keptReports(browser())).toEqual(kept);
    expect(Object.keys(await marksOf(page))).not.toHaveLength(0);
  });
});
