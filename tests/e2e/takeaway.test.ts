import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { browser as extensionApi } from 'wxt/browser';

import english from '../../locales/en.json';
import { CORRECTIONS_FILE } from '../../lib/corrections/corrections-file.ts';
import { writeFile } from '../../lib/files/readers-file.ts';
import type { PageView, PopupView } from '../../scripts/browsers/driver.ts';
import { eventually } from '../../scripts/browsers/time-limit.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { citeInPopup, pressInRow } from './support/copies.ts';
import { marksOf } from './support/page-state.ts';
import { chooseFile, newsOf } from './support/settings-page.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

/** In pages of the extension and in its background, in both browsers. */
declare const chrome: typeof extensionApi;

describe.each(FAMILIES)('what the reader takes along and corrects in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  const WORDS = 'They counted in February,';
  let page: PageView;
  let popup: PopupView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/`);
    ({ popup } = await clickAndRead(browser(), page));
  });

  afterAll(() => popup.close());

  /** Opens every card, so that every row is there. */
  async function openCards(): Promise<void> {
    await popup.evaluate(() => {
      const closed = document.querySelectorAll<HTMLElement>('.speaker-name [aria-expanded=false]');
      for (const button of closed) button.click();
    });
  }

  it('shows on the button how many quotes are marked', async () => {
    const count = await popup.evaluate(() => document.querySelectorAll('.strip-voice').length);
    const text = await browser().background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    });
    expect(Number(text)).toBeGreaterThan(10);
    expect(count).toBeGreaterThan(0);
  });

  it('copies a quote with a link on which the browser lands at the very words', async () => {
    const citation = await citeInPopup(popup, WORDS);
    expect(citation).toContain(`“${WORDS}” — Tobias Renn`);
    const link = citation.slice(citation.lastIndexOf('http'));
    expect(link).toContain('#:~:text=');
    const landed = await browser().openPage(link);
    await eventually('scroll to the words', () =>
      landed.evaluate(() => (window.scrollY > 0 ? true : undefined)),
    );
    const isSeen = await landed.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }
      return false;
    }, WORDS);
    expect(isSeen).toBe(true);
    await landed.close();
  });

  it('takes a quote away that is none, in the page and the list, and brings it back', async () => {
    ({ popup } = await clickAndRead(browser(), page));
    const isMarked = async () =>
      Object.values(await marksOf(page))
        .flat()
        .some((text) => text.includes(WORDS));
    expect(await isMarked()).toBe(true);
    await openCards();
    await eventually('open the cards', () =>
      popup.evaluate(() => document.querySelectorAll('.quote-item').length > 10 || undefined),
    );
    await pressInRow(popup, WORDS, english.correct.button);
    await eventually('correct', async () => {
      await pressInRow(popup, WORDS, english.correct.notQuote).catch(() => undefined);
      return (await isMarked()) ? undefined : true;
    });
    keepPicture(`${family}-corrected`, await popup.screenshot());
    await popup.press(english.correction.undoAll);
    await eventually('undo', async () => ((await isMarked()) ? true : undefined));
  });
});

function pressButton(page: PageView, name: string): Promise<void> {
  return page.evaluate((words) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === words)?.click();
  }, name);
}

describe.each(FAMILIES)('the pages of the extension in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  it('welcome the reader at the installation, and nothing else opens', async () => {
    const address = `${browser().extensionOrigin}welcome.html`;
    expect(browser().openedAtInstall).toEqual([address]);
    const page = await browser().openPage(address);
    await eventually('show the page', () =>
      page.evaluate(() => document.querySelectorAll('.sample .marked').length === 5 || undefined),
    );
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      english.welcome.title,
    );
    keepPicture(`${family}-welcome`, await page.screenshotWhole());
    await page.close();
  });

  it('take corrections from a file, and give them back', async () => {
    const options = await browser().openPage(`${browser().extensionOrigin}options.html`);
    const quote = { words: 'We paid for that roof', at: 9 };
    const corrections = [{ kind: 'not-a-quote', quote }] as const;
    const text = writeFile(CORRECTIONS_FILE, [{ address: `${site().origin}/story`, corrections }]);
    const said = () => newsOf(options);
    await chooseFile(options, english.settings.importCorrections, text.slice(1));
    await expect.poll(said, PATIENCE).toBe(`${english.settings.notJson}not-json`);
    await chooseFile(options, english.settings.importCorrections, text);
    await expect
      .poll(said, PATIENCE)
      .toBe(`Corrections of 1 page are taken from the file.${english.correction.undo}`);
    expect(await options.evaluate(() => document.body.textContent)).toContain(
      'You have corrected 1 page.',
    );
    keepPicture(`${family}-options-taken`, await options.screenshot());
    await pressButton(options, english.correction.undo);
    await expect.poll(said, PATIENCE).toBe(english.settings.undone);
    expect(await options.evaluate(() => document.body.textContent)).toContain(
      'You have corrected 0 pages.',
    );
    await options.close();
  });

  it('keep a setting, which the next marks follow', async () => {
    const options = await browser().openPage(`${browser().extensionOrigin}options.html`);
    await eventually('show the settings', () =>
      options.evaluate(() => document.querySelector('.colours') !== null || undefined),
    );
    keepPicture(`${family}-options`, await options.screenshotWhole());
    await options.evaluate((name) => {
      const label = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === name,
      );
      label?.querySelector('input')?.click();
    }, english.setting.markNames);
    await eventually('keep it', () =>
      browser().background.evaluate(async () => {
        const { settings } = await chrome.storage.sync.get('settings');
        return (settings as { value?: { markNames?: boolean } } | undefined)?.value?.markNames ===
          false
          ? true
          : undefined;
      }),
    );
    await options.close();
    const page = await browser().openPage(`${site().origin}/story`);
    const { popup } = await clickAndRead(browser(), page);
    const marks = await marksOf(page);
    expect(Object.keys(marks)).not.toContain('whosaid-name');
    expect(Object.keys(marks).length).toBeGreaterThan(0);
    await popup.close();
  });
});
