import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import english from '../../locales/en.json';
import { FLASH_HIGHLIGHT } from '../../lib/palette/palette.ts';
import type { PageView, PopupView } from '../../scripts/browsers/driver.ts';
import { FAMILIES, keepPicture, openPopup, sharedBrowser } from './support/browser.ts';
import { cardButton, cardText, placeOf } from './support/card.ts';
import { clickOn, pressKeys, textIn, textsIn } from './support/hands.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

describe.each(FAMILIES)('grounds in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family, 'light', { lessMotion: true });
  let page: PageView;
  let popup: PopupView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/voices`);
    popup = await openPopup(browser(), page);
  });

  const flashed = async () => (await marksOf(page))[FLASH_HIGHLIGHT];

  /** Opens or closes a card by its speaker's name. */
  const pressCard = (words: string) => clickOn(popup, { selector: '.speaker-name button', words });

  /** Whether all of it is to be seen in the list. */
  const isInView = (selector: string) =>
    popup.evaluate((wanted) => {
      const part = document.querySelector(wanted)?.getBoundingClientRect();
      const list = document.querySelector('.report')?.getBoundingClientRect();
      return part && list && part.top >= list.top && part.bottom <= list.bottom + 1;
    }, selector);

  /** Opens the ground of the quote whose row holds these words. */
  async function askWhy(words: string): Promise<void> {
    const at = (await textsIn(popup, '.quote-item')).findIndex((row) => row.includes(words));
    await popup.evaluate((place) => {
      const buttons = document.querySelectorAll('.quote-item [aria-expanded]:last-child');
      buttons[place]?.setAttribute('data-asked', '');
    }, at);
    await clickOn(popup, { selector: '[data-asked]', words: english.why.button });
  }

  describe('of a speaker', () => {
    beforeAll(() => pressCard('Mirren Holt'));

    it('are the words of saying, the way from “she” to the full name, and how sure that is', async () => {
      await askWhy('the first loaves');
      await expect
        .poll(() => textIn(popup, '.why > p'), PATIENCE)
        .toBe(english.step.reportedClause);
      await expect
        .poll(() => textsIn(popup, '.why dt'), PATIENCE)
        .toEqual([english.why.cue, english.why.chain, english.why.confidence]);
      await expect
        .poll(() => textsIn(popup, '.why-link'), PATIENCE)
        .toEqual(['said', 'She', 'Holt', 'Mirren Holt']);
      expect(await textIn(popup, '.why dd:not(:has(ol))')).toMatch(/^Sure \(\d\d%\)$/u);
      await expect.poll(() => isInView('.why'), PATIENCE).toBe(true);
      keepPicture(`${family}-why`, await popup.screenshot());
    });

    it.each([
      ['said', 'said'],
      ['She', 'She'],
      ['Holt', 'Holt'],
      ['Mirren Holt', 'Mirren Holt'],
    ])('lead to their place in the page: %s', async (words, there) => {
      await clickOn(popup, { selector: '.why-link', words });
      await expect.poll(flashed, PATIENCE).toEqual([there]);
    });

    it('are opened, gone through and closed by keyboard', async () => {
      await clickOn(popup, { selector: '.why-link', words: 'said' });
      await pressKeys(popup, 'Tab', 'Enter');
      await expect.poll(flashed, PATIENCE).toEqual(['She']);
      await pressKeys(popup, 'Shift+Tab', 'Shift+Tab', 'Enter');
      await expect.poll(() => textIn(popup, '.why'), PATIENCE).toBeNull();
      await pressKeys(popup, ' ');
      await expect.poll(() => textIn(popup, '.why'), PATIENCE).toContain('Sure');
    });

    it('say in words where they are weak', async () => {
      await pressCard('Mirren Holt');
      await pressCard('Aldous Wick');
      await askWhy('Mind your head');
      await expect
        .poll(() => textIn(popup, '.why'), PATIENCE)
        .toMatch(/How sureDoubtful \(\d\d%\)$/u);
    });

    it('say that they are too weak where the speaker is left open', async () => {
      await pressCard('Aldous Wick');
      await askWhy('Bring your own butter');
      await expect.poll(() => textIn(popup, '.why'), PATIENCE).toContain(english.why.tooLow);
    });
  });

  describe('of what was left out', () => {
    it('are counted in a line, and shown with what was skipped and why', async () => {
      const line = { selector: '.coverage-button', words: 'Read 12 of 14 paragraphs; 2 skipped' };
      await clickOn(popup, line);
      const skipped = await textsIn(popup, '.coverage-skipped li');
      expect(skipped).toHaveLength(2);
      expect(skipped[0]).toContain(`${english.skipped.teaser}“The bridge will fall,” warns`);
      expect(skipped[1]).toContain(`${english.skipped.teaser}A man from Sarn`);
      await expect.poll(() => isInView('.coverage-skipped'), PATIENCE).toBe(true);
      keepPicture(`${family}-skipped`, await popup.screenshot());
      await pressKeys(popup, 'Enter');
      await expect.poll(() => textIn(popup, '.coverage-skipped'), PATIENCE).toBeNull();
    });
  });

  describe('on the card in the page', () => {
    beforeAll(() => popup.close());

    it('lead to their place, too, and the card makes room', async () => {
      const { x, y } = await placeOf(page, 'would be sold at Easter');
      await page.pointAt(x, y);
      const card = () => cardText(browser());
      await expect.poll(card, PATIENCE).toContain('Mirren Holt');
      await clickOnCard(english.why.button);
      await expect.poll(card, PATIENCE).toContain('SheHoltMirren Holt');
      await clickOnCard('Holt');
      await expect.poll(flashed, PATIENCE).toEqual(['Holt']);
      expect(await card()).toBeNull();
    });

    async function clickOnCard(name: string): Promise<void> {
      const at = await cardButton(browser(), name);
      if (!at) throw new Error(`the card has no button ${name}`);
      await page.clickAt(at.x, at.y);
    }
  });

  describe('for readers who want less motion', () => {
    let story: PageView;

    beforeAll(async () => {
      story = await browser().openPage(`${site().origin}/`);
      popup = await openPopup(browser(), story);
    });

    afterAll(() => popup.close());

    it('pages are scrolled at once, and nothing fades in', async () => {
      await story.evaluate(() => {
        const seen = new Set<number>();
        Object.assign(window, { seen });
        addEventListener('scroll', () => seen.add(scrollY));
      });
      await clickOn(popup, { selector: '.strip-track' });
      const places = () => story.evaluate(() => [...(Reflect.get(window, 'seen') as Set<number>)]);
      await expect.poll(places, PATIENCE).toHaveLength(1);
      await pressKeys(popup, 'Alt+ArrowDown');
      await expect.poll(() => textIn(popup, '[role=status]'), PATIENCE).toMatch(/^\d+ of 31, /u);
      await expect.poll(places, PATIENCE).toHaveLength(2);
      const quick = await popup.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--quick'),
      );
      expect(quick).toBe('0s');
    });
  });
});
