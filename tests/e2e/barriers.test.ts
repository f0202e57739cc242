import { describe, expect, it } from 'vitest';

import { CORRECTIONS_FILE } from '../../lib/corrections/corrections-file.ts';
import { writeFile } from '../../lib/files/readers-file.ts';
import english from '../../locales/en.json';
import type { PopupView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { findBarriers, findCardBarriers } from './support/axe.ts';
import { clickAndRead, FAMILIES, sharedBrowser } from './support/browser.ts';
import { cardButton, cardText, placeOf } from './support/card.ts';
import { pressInRow } from './support/copies.ts';
import { clickOn, textIn } from './support/hands.ts';
import { write } from './support/keyboard.ts';
import { testSite } from './support/server.ts';
import { chooseColour, chooseFile, newsOf, openOwn } from './support/settings-page.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

/** Opens whatever is closed in the list and its foot, with what that brings. */
async function openAll(popup: PopupView): Promise<void> {
  const open = () =>
    popup.evaluate(() => {
      const closed = document.querySelectorAll<HTMLElement>('.report [aria-expanded="false"]');
      for (const button of closed) button.click();
      return closed.length;
    });
  await expect.poll(open, PATIENCE).toBe(0);
}

/** A failure, a report with a notice, and other failures in other words. */
const FAILING = ['/no-article', '/german', '/paper.pdf', '/huge'];

const PLACES = FAMILIES.flatMap(
  (family) =>
    [
      { family, scheme: 'light', rules: 'all', paths: FAILING },
      // What is dark is built alike: only its colours can be wrong.
      { family, scheme: 'dark', rules: 'colours', paths: FAILING.slice(0, 2) },
    ] as const,
);

describe.each(PLACES)('axe in $family, $scheme', ({ family, scheme, rules, paths }) => {
  const site = testSite();
  const browser = sharedBrowser(family, scheme);

  it('finds no barrier in the popup, whatever is opened in it, and the side panel', async () => {
    const page = await browser().openPage(`${site().origin}/voices`);
    const { popup } = await clickAndRead(browser(), page);
    await pressInRow(popup, 'It will smell of bread', english.correct.button);
    await clickOn(popup, { selector: '.tool-panel button', words: english.correct.notQuote });
    await expect.poll(() => textIn(popup, '.corrections'), PATIENCE).not.toBeNull();
    expect(await findBarriers(popup, rules)).toEqual([]);
    await openAll(popup);
    await popup.press(english.marks);
    expect(await findBarriers(popup, rules)).toEqual([]);
    await clickOn(popup, { selector: '.filters input' });
    await write(popup, 'submarine');
    await expect.poll(() => textIn(popup, '.report'), PATIENCE).toContain(english.filter.nothing);
    expect(await findBarriers(popup, rules)).toEqual([]);
    const panel = await browser().openPanel(popup, english.panel.open);
    await readPopup(panel);
    await panel.press(english.go.next);
    expect(await findBarriers(panel, rules)).toEqual([]);
    const unread = await browser().openPage(`${site().origin}/story`);
    await expect
      .poll(async () => (await readPopup(panel)).heading, PATIENCE)
      .toBe(english.unread.title);
    expect(await findBarriers(panel, rules)).toEqual([]);
    await panel.close();
    await unread.close();
    await page.close();
  });

  it.each(paths)('finds none in the popup on %s', async (path) => {
    const page = await browser().openPage(site().origin + path);
    const { popup } = await clickAndRead(browser(), page);
    expect(await findBarriers(popup, rules)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('finds none in the card, nor in its reason and what became of copying', async () => {
    const page = await browser().openPage(`${site().origin}/story`);
    const { popup } = await clickAndRead(browser(), page);
    await popup.close();
    const { x, y } = await placeOf(page, 'We paid for that roof');
    await page.pointAt(x, y);
    const card = () => cardText(browser());
    await expect.poll(card, PATIENCE).toContain('Harriet Loom');
    expect(await findCardBarriers(browser())).toEqual([]);
    for (const [name, outcome] of [
      [english.why.button, english.why.confidence],
      [english.cite.button, english.cite.linked.slice(0, 6)],
    ] as const) {
      const at = await cardButton(browser(), name);
      if (!at) throw new Error(`the card has no button ${name}`);
      await page.clickAt(at.x, at.y);
      await expect.poll(card, PATIENCE).toContain(outcome);
    }
    expect(await findCardBarriers(browser())).toEqual([]);
    await page.close();
  });

  it('finds none on the welcome page', async () => {
    const page = await openOwn(browser(), 'welcome');
    expect(await findBarriers(page, rules)).toEqual([]);
    await page.close();
  });

  it('finds none on the settings page, with all that it can say', async () => {
    const page = await openOwn(browser(), 'options');
    expect(await findBarriers(page, rules)).toEqual([]);
    const quote = { words: 'We paid for that roof', at: 9 };
    const corrections = [{ kind: 'not-a-quote', quote }] as const;
    const text = writeFile(CORRECTIONS_FILE, [
      { address: 'https://news.example/mill', corrections },
    ]);
    for (const [content, said] of [
      ['{', english.settings.notJson],
      [text, english.correction.undo],
    ] as const) {
      await chooseFile(page, english.settings.importCorrections, content);
      await expect.poll(() => newsOf(page), PATIENCE).toContain(said);
      expect(await findBarriers(page, rules)).toEqual([]);
    }
    await chooseColour(page, 0, '#ffff99');
    const isTold = () => page.evaluate(() => document.querySelector('[role=alert]') !== null);
    await expect.poll(isTold, PATIENCE).toBe(true);
    expect(await findBarriers(page, rules)).toEqual([]);
    await page.close();
  });
});
