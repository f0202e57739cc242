import type { KeyInput, Page } from 'puppeteer-core';

import type { Hands, PageView, View } from './driver.ts';
import { evaluator } from './evaluation.ts';
import { withinLimit } from './time-limit.ts';

/** Pictures and frames that take longer are not waited for: they hold no article. */
const LATE_PARTS_LIMIT = 5_000;

/** The parts of a {@link View} that puppeteer gives in the same way for every document it reaches. */
export function documentView(page: Page): View {
  return {
    evaluate: evaluator((expression) => page.evaluate(expression)),
    screenshot: () => withinLimit('give a picture', page.screenshot()),
    close: () => withinLimit('close the page', page.close()),
  };
}

/** Mouse and keyboard in every document that puppeteer reaches. */
export function documentHands({ keyboard, mouse }: Page): Hands {
  return {
    pointAt: async (x, y) => {
      await mouse.move(x + 3, y);
      await mouse.move(x, y, { steps: 3 });
    },
    clickAt: (x, y) => withinLimit('click', mouse.click(x, y)),
    pressKey: async (keys) => {
      const all = keys.split('+') as KeyInput[];
      for (const key of all) await withinLimit('take a key', keyboard.down(key));
      for (const key of all.reverse()) await withinLimit('let a key go', keyboard.up(key));
    },
  };
}

/**
 * A tab of either browser.
 * @param clickButton clicks the toolbar button; the tab is the active one by then.
 */
export function tabView(page: Page, clickButton: () => Promise<void>): PageView {
  return {
    ...documentView(page),
    ...documentHands(page),
    show: () => withinLimit('show the tab', page.bringToFront()),
    openMenuAt: (x, y) => withinLimit('open a menu', page.mouse.click(x, y, { button: 'right' })),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page
        .waitForFunction(() => document.readyState === 'complete', { timeout: LATE_PARTS_LIMIT })
        .catch(() => null);
    },
    screenshotWhole: (options) => {
      const form = options && ({ type: 'jpeg', quality: options.jpegQuality } as const);
      return withinLimit('give a picture', page.screenshot({ fullPage: true, ...form }));
    },
    clickToolbarButton: async () => {
      await withinLimit('show the tab', page.bringToFront());
      await withinLimit('click its toolbar button', clickButton());
    },
  };
}
