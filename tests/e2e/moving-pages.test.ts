import { describe, expect, it, onTestFinished } from 'vitest';

import type { PageView, PopupView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, sharedBrowser, switchMarks } from './support/browser.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const QUOTED = 'It is a good day for the village,';
const ADDED = 'We shall paint the door blue,';

async function markedWords(page: PageView): Promise<readonly string[]> {
  const words = Object.values(await marksOf(page)).flat();
  return words.filter((text) => text !== '');
}

async function quotesIn(popup: PopupView): Promise<string> {
  const { speakers } = await readPopup(popup);
  return speakers.flatMap(({ quotes }) => quotes.map(({ text }) => text)).join(' | ');
}

describe.each(FAMILIES)('a page that moves in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  async function markedPage() {
    const page = await browser().openPage(`${site().origin}/moving`);
    onTestFinished(() => page.close());
    const popup = await click(page);
    expect(await markedWords(page)).toContain(QUOTED);
    return { page, popup };
  }

  /** Clicks the button; the popup is closed when the test is over, if it is not by then. */
  async function click(page: PageView): Promise<PopupView> {
    const { popup } = await clickAndRead(browser(), page);
    let isOpen = true;
    const close = async () => {
      if (isOpen) await popup.close();
      isOpen = false;
    };
    onTestFinished(close);
    return { ...popup, close };
  }

  it('keeps its marks when it sets its words anew', async () => {
    const { page } = await markedPage();
    const before = await marksOf(page);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await expect.poll(() => marksOf(page), PATIENCE).toEqual(before);
  });

  it('has what it adds to its article marked and shown in the open popup', async () => {
    const { page, popup } = await markedPage();
    expect(await quotesIn(popup)).not.toContain(ADDED);
    await page.evaluate(() => {
      const more = document.querySelector<HTMLTemplateElement>('#more')?.content;
      document.querySelector('article')?.append(more ?? '');
    });
    await expect.poll(() => markedWords(page), PATIENCE).toContain(ADDED);
    expect(await markedWords(page)).toContain(QUOTED);
    await expect.poll(() => quotesIn(popup), PATIENCE).toContain(ADDED);
  });

  it('loses its marks with its article, and the next click reads the other one', async () => {
    const { page, popup } = await markedPage();
    await popup.close();
    await page.evaluate(() => {
      const other = document.querySelector<HTMLTemplateElement>('#other')?.content;
      document.querySelector('main')?.replaceChildren(other ?? '');
      history.pushState(null, '', '/bees');
    });
    expect(await markedWords(page)).toEqual([]);
    const { speakers } = await readPopup(await click(page));
    expect(speakers.map(({ name }) => name)).toEqual(['Ines Hollow']);
    expect(await markedWords(page)).toContain('Ines Hollow');
  });

  it('is followed no longer when the marks are off', async () => {
    const { page, popup } = await markedPage();
    await switchMarks(popup, false);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await marksOf(page)).toEqual({});
  });
});
