import { beforeAll, describe, expect, it } from 'vitest';

import english from '../../locales/en.json';
import type { PageView, PanelView, PopupView } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { eventually } from '../../scripts/browsers/time-limit.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { pressInRow } from './support/copies.ts';
import { clickOn, textIn } from './support/hands.ts';
import { chooseByKeys, tabTo, write } from './support/keyboard.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';
import { chooseFile, newsOf, openOwn } from './support/settings-page.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const TARN = 'It is a good day for the village,';
const ASKEW = 'a museum of wet wool';
const LOOM = 'We paid for that roof';

type List = Pick<PanelView, 'evaluate'>;

/** Names of the speakers and how many quotes each has, "Edmund Tarn 2". */
async function speakersIn(list: List): Promise<readonly string[]> {
  const { speakers } = await readPopup(list);
  return speakers.map(({ name, amount }) => `${name} ${Number.parseInt(amount, 10)}`);
}

/** Sentences of the reader's corrections, as the list shows them. */
function correctionsIn(list: List): Promise<readonly string[]> {
  return list.evaluate(() =>
    [...document.querySelectorAll('.corrections li > span:first-child')].map(
      ({ textContent }) => textContent,
    ),
  );
}

/** The name of the highlight that marks these words in the page, if one does. */
async function markOf(page: PageView, words: string): Promise<string | undefined> {
  const marks = Object.entries(await marksOf(page)).filter(([name]) => name !== 'whosaid-name');
  return marks.find(([, texts]) => texts.some((text) => text.includes(words)))?.[0];
}

describe.each(FAMILIES)('what the reader corrects in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;
  let popup: PopupView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/story`);
    ({ popup } = await clickAndRead(browser(), page));
  });

  const isAskews = async () => (await markOf(page, TARN)) === (await markOf(page, ASKEW));

  it('can be another speaker, given by keyboard alone, in list and page', async () => {
    await expect.poll(() => speakersIn(popup), PATIENCE).toContain('Gwen Askew 1');
    await pressInRow(popup, TARN, english.correct.button);
    await tabTo(popup, '.choice select');
    await chooseByKeys(popup, 'Gwen Askew');
    await tabTo(popup, '.choice [type=submit]');
    await popup.pressKey('Enter');
    await expect.poll(() => speakersIn(popup), PATIENCE).toContain('Gwen Askew 2');
    await expect
      .poll(() => correctionsIn(popup), PATIENCE)
      .toEqual([
        english.correction.speaker.replace('{words}', TARN).replace('{name}', 'Gwen Askew'),
      ]);
    await expect
      .poll(() => textIn(popup, '.quote-item .tag:not(.tag-doubt)'), PATIENCE)
      .toBe(english.quote.readers);
    await expect.poll(isAskews, PATIENCE).toBe(true);
    keepPicture(`${family}-corrected`, await popup.screenshot());
  });

  it('can be somebody whom the article does not name', async () => {
    await pressInRow(popup, LOOM, english.correct.button);
    await tabTo(popup, '.choice select');
    await popup.pressKey('End');
    await tabTo(popup, '.choice input');
    await write(popup, 'Ada Fell');
    keepPicture(`${family}-correcting`, await popup.screenshot());
    await popup.pressKey('Enter');
    await expect.poll(() => speakersIn(popup), PATIENCE).toContain('Ada Fell 1');
    await expect.poll(() => correctionsIn(popup), PATIENCE).toHaveLength(2);
  });

  it('is kept for that address when the page is loaded anew, with whatever fragment', async () => {
    await popup.close();
    await page.goto(`${site().origin}/empty`);
    await page.goto(`${site().origin}/story#roof`);
    ({ popup } = await clickAndRead(browser(), page));
    const now = await speakersIn(popup);
    expect(now).toContain('Gwen Askew 2');
    expect(now).toContain('Ada Fell 1');
    await expect.poll(isAskews, PATIENCE).toBe(true);
  });

  it('is taken back one by one, and all at once', async () => {
    await clickOn(popup, { selector: '.corrections button', words: 'Gwen Askew' });
    await expect.poll(() => speakersIn(popup), PATIENCE).toContain('Gwen Askew 1');
    await expect.poll(() => correctionsIn(popup), PATIENCE).toHaveLength(1);
    await popup.press(english.correction.undoAll);
    await expect.poll(() => correctionsIn(popup), PATIENCE).toEqual([]);
    await expect.poll(() => speakersIn(popup), PATIENCE).toContain('Harriet Loom 1');
  });

  it('can be two people who are one, one who is two, no person and no quote', async () => {
    const openTools = async (name: string) => {
      await readPopup(popup);
      const words = english.correct.person.replace('{name}', name);
      await clickOn(popup, { selector: '.person-tools > button', words });
    };
    await openTools('Edmund Tarn');
    await clickOn(popup, {
      selector: '.person-tools button',
      words: english.correct.split.replace('{alias}', 'Tarn'),
    });
    await expect.poll(() => correctionsIn(popup), PATIENCE).toHaveLength(1);
    expect((await speakersIn(popup)).filter((one) => one.includes('Tarn'))).toHaveLength(2);
    await popup.press(english.correction.undoAll);
    await expect.poll(() => correctionsIn(popup), PATIENCE).toEqual([]);

    await openTools('Edmund Tarn');
    await tabTo(popup, '.person-tools select');
    await chooseByKeys(popup, 'Gwen Askew');
    await popup.pressKey('Tab');
    await popup.pressKey('Enter');
    await expect.poll(() => correctionsIn(popup), PATIENCE).toHaveLength(1);
    const merged = await speakersIn(popup);
    expect(merged.some((one) => one.includes('Tarn'))).toBe(false);

    await openTools('Harriet Loom');
    await clickOn(popup, {
      selector: '.person-tools button',
      words: english.correct.notPerson.replace('{name}', 'Harriet Loom'),
    });
    await expect.poll(() => correctionsIn(popup), PATIENCE).toHaveLength(2);
    expect((await readPopup(popup)).unattributed.some(({ text }) => text.includes(LOOM))).toBe(
      true,
    );

    await pressInRow(popup, ASKEW, english.correct.button);
    await clickOn(popup, { selector: '.tool-panel button', words: english.correct.notQuote });
    await expect.poll(() => markOf(page, ASKEW), PATIENCE).toBeUndefined();
    await expect.poll(() => correctionsIn(popup), PATIENCE).toHaveLength(4);
    keepPicture(`${family}-corrections`, await popup.screenshot());
  });

  it('is saved as a file, forgotten and taken from it; open pages and views follow', async () => {
    const panel = await browser().openPanel(popup, english.panel.open);
    const options = await openOwn(browser(), 'options');
    await expect.poll(() => textIn(options, 'main'), PATIENCE).toContain('corrected 1 page');
    await clickOn(options, { selector: 'button', words: english.settings.exportCorrections });
    const saved = await eventually('save the file', () =>
      browser().native.savedFiles().get('whosaid-corrections.json'),
    );
    await clickOn(options, { selector: 'button', words: english.settings.forgetCorrections });
    await expect.poll(() => markOf(page, ASKEW), PATIENCE).toBeDefined();
    await expect.poll(() => newsOf(options), PATIENCE).toContain(english.settings.forgotten);

    // What else is open of that address: another tab, with the panel beside it.
    const second = await browser().openPage(`${site().origin}/story`);
    const { popup: over } = await clickAndRead(browser(), second);
    await over.close();
    await expect.poll(() => speakersIn(panel), PATIENCE).toContain('Gwen Askew 1');
    await browser().background.stop();
    await chooseFile(options, english.settings.importCorrections, saved);
    await expect.poll(() => newsOf(options), PATIENCE).toContain('Corrections of 1 page');
    await expect.poll(() => correctionsIn(panel), PATIENCE).toHaveLength(4);
    for (const one of [page, second]) {
      await expect.poll(() => markOf(one, ASKEW), PATIENCE).toBeUndefined();
    }
    await panel.press(english.correction.undoAll);
    for (const one of [page, second]) {
      await expect.poll(() => markOf(one, ASKEW), PATIENCE).toBeDefined();
    }
    await panel.close();
  });
});
