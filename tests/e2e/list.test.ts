import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import english from '../../locales/en.json';
import { FLASH_HIGHLIGHT } from '../../lib/palette/palette.ts';
import type { PageView, PanelView, PopupView } from '../../scripts/browsers/driver.ts';
import { settled } from '../../scripts/browsers/popup-reading.ts';
import { FAMILIES, keepPicture, openPopup, sharedBrowser } from './support/browser.ts';
import { clickOn, pressKeys, textIn, textsIn, type } from './support/hands.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';
import { VOICES_TITLE } from './support/voices-page.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

/** As a reader sees them: who, what they are, how much, how, and which share. */
const CARDS = [
  ['Mirren Holt', 'baker', '4 quotes', '2 direct · 1 partial · 1 in the reporter’s words', '44%'],
  ['Aldous Wick', 'chair of the harbour board', '3 quotes', '2 direct · 1 in the reporter’s words'],
  ['A report', 'Document', '1 quote', 'Reporter’s words'],
  ['The Carrow Heritage Society', 'Organisation', '1 quote', 'Reporter’s words'],
  ['A senior official', 'Unnamed source', '1 quote', 'Reporter’s words'],
] as const;

const BUTTER = '“Bring your own butter.”';

describe.each(FAMILIES)('the list of who said what in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;
  let popup: PopupView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/voices`);
    popup = await openPopup(browser(), page);
  });

  /** Names of the cards, in order. */
  const names = () => textsIn(popup, '.speaker-name');
  const words = () => textsIn(popup, '.quote-words');
  const found = () => textIn(popup, '.filters-found span');

  it('has the title, and how much there is', async () => {
    await expect.poll(() => textIn(popup, 'h1'), PATIENCE).toBe(VOICES_TITLE);
    await expect.poll(() => textIn(popup, '.report-counts'), PATIENCE).toBe('5 speakers11 quotes');
  });

  it('has a card for each speaker, people first, with shares of all their words', async () => {
    await expect.poll(names, PATIENCE).toEqual(CARDS.map(([name]) => name));
    const cards = await textsIn(popup, '.speaker');
    for (const [at, facts] of CARDS.entries()) {
      for (const fact of facts) expect.soft(cards[at]).toContain(fact);
    }
    const shares = await textsIn(popup, '.speaker-percent');
    expect(shares.reduce((sum, share) => sum + parseInt(share, 10), 0)).toBe(100);
    await expect
      .poll(() => textsIn(popup, '.section-title'), PATIENCE)
      .toEqual([
        english.section.people,
        english.section.others,
        english.section.unattributed,
        english.section.mentioned,
      ]);
  });

  it('gives each card the colour of its marks', async () => {
    const colours = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.speaker')].map((card) =>
        card.style.getPropertyValue('--speaker'),
      ),
    );
    expect(new Set(colours).size).toBe(CARDS.length);
  });

  it('opens a card by mouse: words in order, each with kind, verb of saying and doubt', async () => {
    await clickOn(popup, { selector: '.speaker-name button', words: 'Aldous Wick' });
    await expect.poll(() => textsIn(popup, '.speaker .quote-item'), PATIENCE).toHaveLength(3);
    await expect
      .poll(() => textsIn(popup, '.speaker .quote-words'), PATIENCE)
      .toEqual([
        'nobody else had offered to repair the roof',
        '“We had eleven letters, and ten of them wanted the house without the tower,”',
        '“Mind your head on the last beam.”',
      ]);
    const said = await textsIn(popup, '.speaker .quote-said');
    expect(said).toEqual(['Reporter’s wordssaid', 'Directsaid', 'DirectsaidDoubtful']);
    keepPicture(`${family}-list`, await popup.screenshot());
    await clickOn(popup, { selector: '.speaker-name button', words: 'Aldous Wick' });
    await expect.poll(() => textsIn(popup, '.speaker .quote-item'), PATIENCE).toEqual([]);
  });

  it('opens a card and leads to its words by keyboard alone', async () => {
    await clickOn(popup, { selector: 'input[type=search]' });
    await pressKeys(popup, 'Tab', 'Tab', 'Tab', 'Enter');
    await expect.poll(words, PATIENCE).toContain('“It will smell of bread as far as the mole,”');
    await pressKeys(popup, 'Tab', 'Enter');
    await expect
      .poll(async () => (await marksOf(page))[FLASH_HIGHLIGHT], PATIENCE)
      .toEqual([expect.stringContaining('The stairs have two hundred steps')]);
    await expect.poll(() => textIn(popup, '[role=status]'), PATIENCE).toBe(english.status.jumped);
    await pressKeys(popup, 'Shift+Tab', 'Enter');
    await expect.poll(words, PATIENCE).toEqual([BUTTER]);
  });

  it('leaves a speaker open who cannot be told, without a share', async () => {
    await expect
      .poll(() => textsIn(popup, '.unattributed .quote-words'), PATIENCE)
      .toEqual([BUTTER]);
    await expect.poll(() => textIn(popup, '.unattributed .tag-doubt'), PATIENCE).toBeNull();
  });

  it('lists who is named but not quoted, and leads to the name', async () => {
    await expect
      .poll(() => textsIn(popup, '.mentioned-person'), PATIENCE)
      .toEqual(['Senna Orrick', 'Colm Dray']);
    await clickOn(popup, { selector: '.mentioned-name', words: 'Colm Dray' });
    await expect
      .poll(async () => (await marksOf(page))[FLASH_HIGHLIGHT], PATIENCE)
      .toEqual(['Colm Dray']);
  });

  it('finds words and names as they are typed, and gives all back', async () => {
    await clickOn(popup, { selector: 'input[type=search]' });
    await type(popup, 'flour');
    await expect.poll(found, PATIENCE).toBe('1 of 11 quotes');
    await expect.poll(words, PATIENCE).toEqual([expect.stringContaining('a sack of flour')]);
    await pressKeys(popup, ...Array.from('flour', () => 'Backspace'));
    await type(popup, 'heritage');
    await expect.poll(names, PATIENCE).toEqual(['The Carrow Heritage Society']);
    await expect.poll(words, PATIENCE).toEqual(['it had hoped for a museum']);
    await clickOn(popup, { selector: 'button', words: english.filter.clear });
    await expect.poll(names, PATIENCE).toHaveLength(CARDS.length);
    // The focus has not gone with the button.
    await type(popup, 'xyz');
    await expect.poll(() => textIn(popup, '.report-nobody'), PATIENCE).toBe(english.filter.nothing);
    await pressKeys(popup, 'Backspace', 'Backspace', 'Backspace');
    await expect.poll(names, PATIENCE).toHaveLength(CARDS.length);
  });

  it('chooses a kind and a speaker by keyboard', async () => {
    await clickOn(popup, { selector: 'input[type=search]' });
    await pressKeys(popup, 'Tab', 'ArrowDown', 'ArrowDown');
    await expect.poll(found, PATIENCE).toBe('1 of 11 quotes');
    await expect
      .poll(words, PATIENCE)
      .toEqual(['Holt called the old lamp room “the best place on earth to wait for dough”.']);
    await pressKeys(popup, 'ArrowUp', 'Tab', 'ArrowDown', 'ArrowDown');
    await expect.poll(found, PATIENCE).toBe('2 of 11 quotes');
    await expect.poll(names, PATIENCE).toEqual(['Aldous Wick']);
    await pressKeys(popup, 'End');
    await expect.poll(words, PATIENCE).toEqual([BUTTER]);
    await pressKeys(popup, 'Tab', 'Enter');
    await expect.poll(names, PATIENCE).toHaveLength(CARDS.length);
  });

  describe('as a panel of 320 pixels', () => {
    let panel: PanelView;

    beforeAll(async () => {
      panel = await browser().openPanel(popup, english.panel.open);
      await panel.resize(320, 640);
      await settled(panel);
    });

    afterAll(() => panel.close());

    it('is the same list, whole, and scrolls down only', async () => {
      expect(await panel.evaluate(() => innerWidth)).toBe(320);
      await expect
        .poll(() => textsIn(panel, '.speaker-name'), PATIENCE)
        .toEqual(CARDS.map(([name]) => name));
      await clickOn(panel, { selector: '.speaker-name button', words: 'Mirren Holt' });
      await expect.poll(() => textsIn(panel, '.speaker .quote-item'), PATIENCE).toHaveLength(4);
      await clickOn(panel, { selector: '.quote-item button', words: english.why.button });
      const wider = await panel.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.report, .report *')]
          .filter((one) => getComputedStyle(one).overflow !== 'hidden')
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(wider).toEqual([]);
    });

    it('finds and leads to words as the popup does', async () => {
      await clickOn(panel, { selector: 'input[type=search]' });
      await type(panel, 'mole');
      await expect
        .poll(() => textsIn(panel, '.quote-words'), PATIENCE)
        .toEqual(['“It will smell of bread as far as the mole,”']);
      await clickOn(panel, { selector: '.quote-words', words: 'mole' });
      await expect
        .poll(async () => (await marksOf(page))[FLASH_HIGHLIGHT], PATIENCE)
        .toEqual(['It will smell of bread as far as the mole,']);
    });
  });
});
