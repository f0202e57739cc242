import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import english from '../../locales/en.json';
import { FLASH_HIGHLIGHT } from '../../lib/palette/palette.ts';
import type { PageView, PanelView, PopupView } from '../../scripts/browsers/driver.ts';
import { settled } from '../../scripts/browsers/popup-reading.ts';
import { FAMILIES, keepPicture, openPopup, sharedBrowser } from './support/browser.ts';
import { clickOn, type Handled, middleOf, pointOn, pressKeys, textIn } from './support/hands.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const TIP = '.strip-tip';

/** Where the strip shows these words of the page, in the view of popup or panel. */
async function inStrip(view: Handled, page: PageView, words: string) {
  const share = await page.evaluate((wanted) => {
    const read = [...document.querySelectorAll('article > h1, article > p')];
    const text = read.map((block) => block.textContent.replaceAll(/\s+/gu, ' ')).join('\n\n');
    return (text.indexOf(wanted) + wanted.length / 2) / text.length;
  }, words);
  const { x, top, height } = await view.evaluate(() => {
    const track = document.querySelector('.strip-track')?.getBoundingClientRect();
    if (!track) throw new Error('there is no strip');
    return { x: track.x + track.width / 2, top: track.top, height: track.height };
  });
  return { x, y: top + share * height };
}

describe.each(FAMILIES)('the voice strip in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;
  let popup: PopupView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/voices`);
    popup = await openPopup(browser(), page);
  });

  const flashed = async () => (await marksOf(page))[FLASH_HIGHLIGHT];

  async function pointAt(view: Handled, words: string): Promise<void> {
    const { x, y } = await inStrip(view, page, words);
    await view.pointAt(x, y);
  }

  it('tells under the mouse whose words stand there, which, how, and how much they say', async () => {
    await pointAt(popup, 'two hundred steps');
    const holt = await textIn(popup, TIP);
    expect(holt).toContain('Mirren Holt1 of 11“The stairs have two hundred steps');
    expect(holt).toContain('Direct · 44% of all quoted words');
    keepPicture(`${family}-strip`, await popup.screenshot());
    await pointAt(popup, 'ten of them wanted the house');
    await expect
      .poll(() => textIn(popup, TIP), PATIENCE)
      .toContain('Aldous Wick6 of 11“We had eleven letters');
    await pointAt(popup, 'Bring your own butter');
    await expect.poll(() => textIn(popup, TIP), PATIENCE).toContain(english.section.unattributed);
  });

  it('stays while the mouse is on what it tells, and goes when it leaves', async () => {
    await pointAt(popup, 'two hundred steps');
    await pointOn(popup, { selector: `${TIP} p`, words: 'Mirren Holt' });
    await pointOn(popup, { selector: `${TIP} p`, words: 'Direct' });
    await expect.poll(() => textIn(popup, TIP), PATIENCE).toContain('Mirren Holt');
    await pointOn(popup, { selector: 'h1' });
    expect(await textIn(popup, TIP)).toBeNull();
  });

  it('tells nothing where nobody is quoted', async () => {
    await pointAt(popup, 'two hundred steps');
    await pointAt(popup, 'the night of the great storm');
    expect(await textIn(popup, TIP)).toBeNull();
  });

  it('goes with a click to the words, or to the paragraph where nobody is quoted', async () => {
    const words = await inStrip(popup, page, 'ten of them wanted the house');
    await popup.clickAt(words.x, words.y);
    await expect.poll(flashed, PATIENCE).toEqual([expect.stringContaining('We had eleven')]);
    const between = await inStrip(popup, page, 'the night of the great storm');
    await popup.clickAt(between.x, between.y);
    await expect.poll(flashed, PATIENCE).toEqual([expect.stringContaining('The lamp itself')]);
  });

  describe('by keyboard', () => {
    const value = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? null);

    it('is reached before the lists, and tells at once', async () => {
      await clickOn(popup, { selector: 'input[type=search]' });
      // Firefox stops at the box that scrolls as well.
      await pressKeys(popup, 'Shift+Tab');
      if ((await value()) === null) await pressKeys(popup, 'Shift+Tab');
      await expect.poll(value, PATIENCE).toMatch(/^\d+ of 11, /u);
      await expect.poll(() => textIn(popup, TIP), PATIENCE).not.toBeNull();
    });

    it('goes from quote to quote, says each, and leads there', async () => {
      await pressKeys(popup, 'Home');
      await expect.poll(value, PATIENCE).toBe('1 of 11, Direct, Mirren Holt, baker');
      await pressKeys(popup, 'ArrowDown');
      await expect.poll(value, PATIENCE).toBe('2 of 11, Partial, Mirren Holt, baker');
      await expect.poll(() => textIn(popup, TIP), PATIENCE).toContain('the best place on earth');
      await pressKeys(popup, 'PageDown', 'ArrowDown');
      await expect.poll(value, PATIENCE).toBe(`11 of 11, Direct, ${english.section.unattributed}`);
      await pressKeys(popup, 'ArrowUp', 'Enter');
      await expect.poll(flashed, PATIENCE).toEqual(['the society had never sent a plan']);
    });

    it('lets Escape take the tip away, and leaves the popup open', async () => {
      await expect.poll(() => textIn(popup, TIP), PATIENCE).not.toBeNull();
      await pressKeys(popup, 'Escape');
      expect(await textIn(popup, TIP)).toBeNull();
      await pressKeys(popup, 'ArrowUp');
      await expect.poll(() => textIn(popup, TIP), PATIENCE).toContain('9 of 11');
    });
  });

  it('shows where the last step led', async () => {
    await pointOn(popup, { selector: 'h1' });
    await clickOn(popup, { selector: '.stepper button', words: english.go.next });
    await expect.poll(() => textIn(popup, '.stepper-place'), PATIENCE).toBe('11 of 11');
    const cursor = await middleOf(popup, { selector: '.strip-track' }).then(() =>
      popup.evaluate(() => document.querySelector('.strip-cursor')?.getBoundingClientRect().y),
    );
    const { y } = await inStrip(popup, page, 'Bring your own butter');
    expect(Math.abs((cursor ?? 0) - y)).toBeLessThan(10);
  });

  describe('in a low panel, which scrolls as a whole', () => {
    let panel: PanelView;

    beforeAll(async () => {
      panel = await browser().openPanel(popup, english.panel.open);
      await panel.resize(320, 380);
      await settled(panel);
      await middleOf(panel, { selector: '.mentioned-name' });
    });

    afterAll(() => panel.close());

    it('stays in view beside the lists, and its tip above them', async () => {
      await pointAt(panel, 'two hundred steps');
      await pointOn(panel, { selector: `${TIP} p`, words: 'Mirren Holt' });
      await pointOn(panel, { selector: `${TIP} p`, words: 'Direct' });
      await expect.poll(() => textIn(panel, TIP), PATIENCE).toContain('1 of 11');
      const { x, y } = await inStrip(panel, page, 'ten of them wanted the house');
      await panel.clickAt(x, y);
      await expect.poll(flashed, PATIENCE).toEqual([expect.stringContaining('We had eleven')]);
    });

    it('lets Escape take away what the mouse shows, wherever the focus is', async () => {
      await clickOn(panel, { selector: '.mentioned-name' });
      await pointAt(panel, 'two hundred steps');
      await expect.poll(() => textIn(panel, TIP), PATIENCE).not.toBeNull();
      await pressKeys(panel, 'Escape');
      await expect.poll(() => textIn(panel, TIP), PATIENCE).toBeNull();
    });
  });
});
