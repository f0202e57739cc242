import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';

import type { PageView, PopupView, View } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { findBarriers } from './support/axe.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { testSite } from './support/server.ts';
import { openOwn } from './support/settings-page.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

/** By how many pixels something is wider than what shows it. */
function overhang(view: Pick<View, 'evaluate'>): Promise<number> {
  return view.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.report, main')];
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

describe.each(FAMILIES)('in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  /** What has the focus: whether it is seen, and what draws a ring around it. */
  const focused = (view: Pick<View, 'evaluate'>) =>
    view.evaluate(() => {
      const one = document.activeElement ?? document.body;
      const { top, bottom, width } = one.getBoundingClientRect();
      const isSeen = width > 0 && bottom > 0 && top < window.innerHeight;
      // A button whose whole card can be pressed has its ring around that.
      const hasRing = [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const name = `${one.localName} ${one.ariaLabel ?? one.textContent.trim().slice(0, 40)}`;
      const place = [...document.querySelectorAll('*')].indexOf(one);
      return { name, isSeen, hasRing, place, isBody: one === document.body };
    });

  /** Goes through all that Tab leads to. @returns how many there are, and those with a fault */
  async function walk(view: Pick<PageView, 'evaluate' | 'pressKey'>) {
    const faults: string[] = [];
    const places = new Set<number>();
    for (let presses = 0; presses < 80; presses += 1) {
      await view.pressKey('Tab');
      const { name, isSeen, hasRing, place, isBody } = await focused(view);
      if (isBody || places.has(place)) break;
      places.add(place);
      if (!isSeen) faults.push(`${name} is out of sight`);
      if (!hasRing) faults.push(`${name} has no ring`);
    }
    return { count: places.size, faults };
  }

  it('the focus is seen wherever Tab leads in the popup', async () => {
    const page = await browser().openPage(`${site().origin}/story`);
    const { popup } = await clickAndRead(browser(), page);
    const { count, faults } = await walk(popup);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(25);
    await popup.close();
    await page.close();
  });

  it.each(['options', 'welcome'] as const)(
    'the focus is seen wherever Tab leads on the %s page',
    async (name) => {
      const page = await openOwn(browser(), name);
      const { count, faults } = await walk(page);
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(name === 'options' ? 20 : 0);
      await page.close();
    },
  );

  /** Enlarges the active tab, as Ctrl and + do. */
  const enlarge = async (page: PageView) => {
    await browser().background.evaluate(() => chrome.tabs.setZoom(2));
    const isLarge = () => page.evaluate(() => window.innerWidth < 700);
    await expect.poll(isLarge, PATIENCE).toBe(true);
  };

  it.each(['welcome', 'options'] as const)(
    'the %s page is whole at twice the size',
    async (name) => {
      const page = await openOwn(browser(), name);
      await enlarge(page);
      expect(await overhang(page)).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
      keepPicture(`${family}-large-${name}`, await page.screenshot());
      await page.close();
    },
  );

  it('the popup is whole at twice the size, in a tab of its own', async () => {
    const story = await browser().openPage(`${site().origin}/story`);
    const { popup } = await clickAndRead(browser(), story);
    await popup.close();
    const tabId = await browser().background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    const page = await browser().openPage(`${browser().extensionOrigin}popup.html?tab=${tabId}`);
    await readPopup(page);
    await enlarge(page);
    expect(await overhang(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    keepPicture(`${family}-large-popup`, await page.screenshot());
    await page.close();
  });
});

describe.each(FAMILIES)('with forced colours in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family, 'light', { forcedColors: true });
  let page: PageView;
  let popup: PopupView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/story`);
    ({ popup } = await clickAndRead(browser(), page));
  });

  afterAll(() => page.close());

  it('names are told from quotes by their lines', async () => {
    const lines = await page.evaluate(() => {
      const lineOf = (name: string) => {
        const { textDecorationStyle } = getComputedStyle(document.body, `::highlight(${name})`);
        return textDecorationStyle;
      };
      const isForced = matchMedia('(forced-colors: active)').matches;
      return [isForced, lineOf('whosaid-0'), lineOf('whosaid-name')];
    });
    expect(lines).toEqual([true, 'solid', 'dotted']);
    keepPicture(`${family}-forced-page`, await page.screenshot());
  });

  it('speakers are told apart in the strip as in their samples', async () => {
    const fills = await popup.evaluate(() =>
      [...document.querySelectorAll('.strip-voice')].map((bar) => getComputedStyle(bar).fill),
    );
    expect(fills.length).toBeGreaterThan(2);
    expect(new Set(fills).size).toBe(3);
    expect(await findBarriers(popup)).toEqual([]);
    keepPicture(`${family}-forced-popup`, await popup.screenshot());
  });
});

describe('from right to left, in Chromium', () => {
  const site = testSite();
  const browser = sharedBrowser('chromium', 'light', { language: 'ar' });

  it('all is mirrored, and nothing scrolls sideways', async () => {
    const page = await browser().openPage(`${site().origin}/voices`);
    const { popup } = await clickAndRead(browser(), page);
    const sides = await popup.evaluate(() => {
      const middle = (selector: string) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? (box.left + box.right) / 2 / window.innerWidth : NaN;
      };
      const { dir, lang } = document.documentElement;
      return { dir, lang, strip: middle('.strip'), figure: middle('.speaker-percent') };
    });
    expect(sides).toMatchObject({ dir: 'rtl', lang: 'ar' });
    expect(sides.strip).toBeGreaterThan(0.8);
    expect(sides.figure).toBeLessThan(0.3);
    expect(await overhang(popup)).toBe(0);
    expect(await findBarriers(popup)).toEqual([]);
    keepPicture('chromium-arabic-popup', await popup.screenshot());
    for (const name of ['welcome', 'options'] as const) {
      const own = await openOwn(browser(), name);
      expect(await own.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await overhang(own)).toBe(0);
      expect(await findBarriers(own)).toEqual([]);
      keepPicture(`chromium-arabic-${name}`, await own.screenshotWhole());
      await own.close();
    }
  });
});
