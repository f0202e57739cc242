import { describe, expect, it } from 'vitest';

import { CORRECTIONS_FILE } from '../../lib/corrections/corrections-file.ts';
import { writeFile } from '../../lib/files/readers-file.ts';
import english from '../../locales/en.json';
import type { PageView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { findBarriers, findCardBarriers } from './support/axe.ts';
import { clickAndRead, FAMILIES, sharedBrowser } from './support/browser.ts';
import { cardButton, cardText, placeOf } from './support/card.ts';
import { pressInRow } from './support/copies.ts';
import { testSite } from './support/server.ts';
import { chooseFile, newsOf } from './support/settings-page.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const PLACES = FAMILIES.flatMap((family) =>
  (['light', 'dark'] as const).map((scheme) => ({ family, scheme })),
);

describe.each(PLACES)('axe in $family, $scheme', ({ family, scheme }) => {
  const site = testSite();
  const browser = sharedBrowser(family, scheme);

  it('finds no barrier in the popup, whatever is opened in it, and the side panel', async () => {
    const page = await browser().openPage(`${site().origin}/`);
    const { popup } = await clickAndRead(browser(), page);
    await popup.press(english.why.button);
    expect(await findBarriers(popup)).toEqual([]);
    await pressInRow(popup, 'They counted in February,', english.correct.button);
    await popup.press(english.take.button);
    await popup.press(english.marks);
    expect(await findBarriers(popup)).toEqual([]);
    const panel = await browser().openPanel(popup, english.panel.open);
    await readPopup(panel);
    await panel.press(english.go.next);
    expect(await findBarriers(panel)).toEqual([]);
    const unread = await browser().openPage(`${site().origin}/story`);
    await expect
      .poll(async () => (await readPopup(panel)).heading, PATIENCE)
      .toBe(english.unread.title);
    expect(await findBarriers(panel)).toEqual([]);
    await panel.close();
    await unread.close();
    await page.close();
  });

  it.each(['/no-article', '/german', '/paper.pdf', '/huge'])(
    'finds none in the popup on %s',
    async (path) => {
      const page = await browser().openPage(site().origin + path);
      const { popup } = await clickAndRead(browser(), page);
      expect(await findBarriers(popup)).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

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

  const openOwn = async (name: 'options' | 'welcome'): Promise<PageView> => {
    const page = await browser().openPage(`${browser().extensionOrigin}${name}.html`);
    const isThere = () => page.evaluate(() => document.querySelector('main') !== null);
    await expect.poll(isThere, PATIENCE).toBe(true);
    return page;
  };

  it('finds none on the welcome page', async () => {
    const page = await openOwn('welcome');
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });

  it('finds none on the settings page, with all that it can say', async () => {
    const page = await openOwn('options');
    expect(await findBarriers(page)).toEqual([]);
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
      expect(await findBarriers(page)).toEqual([]);
    }
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=color]');
      if (!field) throw new Error('no field for a colour');
      field.value = '#ffff99';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const isTold = () => page.evaluate(() => document.querySelector('[role=alert]') !== null);
    await expect.poll(isTold, PATIENCE).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });
});
