import { beforeAll, describe, expect, it } from 'vitest';

import english from '../../locales/en.json';
import { FLASH_HIGHLIGHT } from '../../lib/palette/palette.ts';
import type { PageView, PopupView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { cardButton, cardText, placeOf } from './support/card.ts';
import { citeInPopup, watchCopies } from './support/copies.ts';
import { clickOn, pressKeys } from './support/hands.ts';
import { giveKeys } from './support/keys.ts';
import { marksOf, pageState, watchChanges } from './support/page-state.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

/** What is spoken of the first quote: place, kind, name and role. */
const FIRST = /^1 of 31, Direct, Marta Vellin, harbour master /u;

describe.each(FAMILIES)('cards and steps in the page in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/`);
    const { popup } = await clickAndRead(browser(), page);
    await popup.close();
  });

  async function pointAt(words: string): Promise<void> {
    const { x, y } = await placeOf(page, words);
    await page.pointAt(x, y);
  }

  const card = () => cardText(browser());

  it('comes when the mouse rests on a mark: who, which role, how, which of how many', async () => {
    await pointAt('storms, strikes and a fire');
    await expect.poll(card, PATIENCE).toContain('Marta Vellin');
    const text = await card();
    expect(text).toContain('harbour master');
    expect(text).toMatch(/\d+ of \d+/u);
    expect(text).toContain('Direct');
    keepPicture(`${family}-card`, await page.screenshot());
  });

  it('stays while the mouse is on it, and gives its reason there', async () => {
    const at = await cardButton(browser(), 'Why?');
    if (!at) throw new Error('the card has no such button');
    await page.pointAt(at.x, at.y);
    await page.clickAt(at.x, at.y);
    await expect.poll(card, PATIENCE).toContain('How sure');
    keepPicture(`${family}-card-why`, await page.screenshot());
  });

  it('goes with Escape, and leaves the page as it was', async () => {
    await page.pressKey('Escape');
    await expect.poll(card, PATIENCE).toBeNull();
    const before = await pageState(page);
    const changes = await watchChanges(page);
    await pointAt('They counted in February');
    await expect.poll(card, PATIENCE).toContain('Tobias Renn');
    await page.pressKey('Escape');
    await expect.poll(card, PATIENCE).toBeNull();
    const { html, adoptedStyleSheets } = await pageState(page);
    expect({ html, adoptedStyleSheets }).toEqual({
      html: before.html,
      adoptedStyleSheets: before.adoptedStyleSheets,
    });
    // The host alone came, and went.
    expect(await changes()).toEqual({ count: 2 });
  });

  it('copies what the popup copies: a citation with a link to the very words', async () => {
    const copies = await watchCopies(browser());
    await pointAt('They counted in February');
    await expect.poll(card, PATIENCE).toContain('Tobias Renn');
    const at = await cardButton(browser(), english.cite.button);
    if (!at) throw new Error('the card has no such button');
    await page.clickAt(at.x, at.y);
    await expect.poll(card, PATIENCE).toContain(english.cite.linked);
    keepPicture(`${family}-card-copied`, await page.screenshot());
    await page.pressKey('Escape');
    await page.clickToolbarButton();
    const popup = await browser().popup();
    await readPopup(popup);
    const cited = await citeInPopup(popup, 'They counted in February,');
    await popup.close();
    expect(await copies()).toEqual([cited]);
    expect(cited).toMatch(/^“They counted in February,” — Tobias Renn.*#:~:text=/u);
  });

  it('goes when the mouse leaves', async () => {
    await pointAt('They counted in February');
    await expect.poll(card, PATIENCE).toContain('Tobias Renn');
    await page.pointAt(2, 2);
    await expect.poll(card, PATIENCE).toBeNull();
  });

  it('shows under the strictest policy of a page', async () => {
    const strict = await browser().openPage(`${site().origin}/strict`);
    const { popup } = await clickAndRead(browser(), strict);
    await popup.close();
    const { x, y } = await placeOf(strict, 'We paid for that roof');
    await strict.pointAt(x, y);
    await expect.poll(card, PATIENCE).toContain('Harriet Loom');
    keepPicture(`${family}-card-strict`, await strict.screenshot());
    await strict.close();
  });

  describe('steps through the quotes', () => {
    let popup: PopupView;

    beforeAll(async () => {
      page = await browser().openPage(`${site().origin}/`);
      ({ popup } = await clickAndRead(browser(), page));
    });

    const status = () =>
      popup.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');

    it('lead to the next quote, flash it, show its card and are spoken', async () => {
      await popup.press('Next quote');
      await expect.poll(status, PATIENCE).toMatch(/^1 of \d+, /u);
      const first = await status();
      expect(Object.keys(await marksOf(page))).toContain(FLASH_HIGHLIGHT);
      const text = await cardText(browser());
      expect(text).toContain(/^\d+ of \d+/u.exec(first)?.[0]);
      // What a screen reader is told in the page, should the focus be there.
      await expect.poll(() => cardText(browser()), PATIENCE).toContain(first);
      await popup.press('Next quote');
      await expect.poll(status, PATIENCE).toMatch(/^2 of /u);
      await popup.press('Previous quote');
      await expect.poll(status, PATIENCE).toBe(first);
    });

    it('lead to the next speaker', async () => {
      const before = await status();
      await popup.press('Next speaker');
      await expect.poll(status, PATIENCE).not.toBe(before);
      expect((await status()).split(', ')[2]).not.toBe(before.split(', ')[2]);
    });

    it('go round at the top', async () => {
      for (;;) {
        const now = await status();
        await popup.press('Previous quote');
        await expect.poll(status, PATIENCE).not.toBe(now);
        if (now.startsWith('1 of ')) break;
      }
      expect(await status()).toMatch(/^(\d+) of \1, /u);
    });

    it('are taken by keys wherever the focus is in the popup', async () => {
      await pressKeys(popup, 'Alt+ArrowDown');
      await expect.poll(status, PATIENCE).toMatch(FIRST);
      await clickOn(popup, { selector: 'input[type=search]' });
      await pressKeys(popup, 'Alt+Shift+ArrowDown');
      await expect.poll(status, PATIENCE).toMatch(/^2 of 31, Reporter’s words, Islanders$/u);
      await pressKeys(popup, 'Alt+ArrowUp');
      await expect.poll(status, PATIENCE).toMatch(FIRST);
    });

    it('are taken by the browser’s keys with nothing open, spoken and dismissed in the page', async () => {
      await popup.close();
      await giveKeys(browser(), 'next-speaker', 'Alt+Shift+S');
      await browser().native.pressShortcut('next-quote');
      await expect.poll(card, PATIENCE).toContain('2 of 31, Reporter’s words, Islanders');
      await browser().native.pressShortcut('next-speaker');
      await expect.poll(card, PATIENCE).toContain('3 of 31, Direct, Marta Vellin, harbour master');
      await browser().native.pressShortcut('previous-quote');
      await expect.poll(card, PATIENCE).toContain('2 of 31, ');
      // It was asked for: the mouse does not take it away.
      await page.pointAt(400, 20);
      await page.pointAt(2, 2);
      expect(await card()).toContain('2 of 31, ');
      await page.pressKey('Escape');
      await expect.poll(card, PATIENCE).toBeNull();
      expect(await page.evaluate(() => document.querySelector('whosaid-card'))).toBeNull();
    });
  });
});
