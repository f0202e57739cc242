import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Report } from '../../lib/engine/index.ts';
import type { Format } from '../../lib/export/formats.ts';
import english from '../../locales/en.json';
import type { PageView, PopupView } from '../../scripts/browsers/driver.ts';
import type { PopupReading } from '../../scripts/browsers/popup-reading.ts';
import { eventually } from '../../scripts/browsers/time-limit.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { pressInRow } from './support/copies.ts';
import { textIn } from './support/hands.ts';
import { SAMPLE_TITLE } from './support/sample-truth.ts';
import { testSite } from './support/server.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

const WORDS = 'They counted in February,';

/** What each format holds of the sample, given what the popup shows of it. */
const HOLDS: Readonly<Record<Format, (text: string, shown: PopupReading) => void>> = {
  markdown: (text, { speakers }) => {
    expect(text).toMatch(/^# /u);
    for (const { name } of speakers) expect(text).toContain(name);
    expect(text).toContain(`“${WORDS}`);
  },
  text: (text, { speakers }) => {
    expect(text).not.toMatch(/^#/mu);
    for (const { name } of speakers) expect(text).toContain(name);
    expect(text).toContain(`“${WORDS}`);
  },
  csv: (text, { speakers }) => {
    const [head, ...rows] = text.trim().split('\r\n');
    expect(head).toContain('speaker');
    const shown = speakers.reduce((sum, { quotes }) => sum + quotes.length, 0);
    expect(rows.length).toBeGreaterThanOrEqual(shown);
    expect(text).toContain('Tobias Renn');
  },
  json: (text, { speakers }) => {
    const { article, people, quotes } = JSON.parse(text) as Report;
    expect(article.title).toBe(SAMPLE_TITLE);
    const names = people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(speakers.map(({ name }) => name)));
    const words = quotes.map(({ span }) => article.text.slice(span.start, span.end));
    expect(words).toContain(WORDS);
  },
};

const ENDINGS: Readonly<Record<Format, string>> = {
  markdown: 'md',
  text: 'txt',
  csv: 'csv',
  json: 'json',
};

describe.each(FAMILIES)('what the reader takes along in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);
  let page: PageView;
  let popup: PopupView;
  let reading: PopupReading;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/`);
    ({ popup, reading } = await clickAndRead(browser(), page));
    await popup.press(english.take.button);
  });

  afterAll(() => page.close());

  const clipboard = () => browser().native.clipboard();

  it.each(Object.keys(HOLDS) as readonly Format[])(
    'is the whole list as %s, copied and saved alike',
    async (format) => {
      const named = (words: string) => words.replace('{format}', english.format[format]);
      await popup.press(named(english.take.copyAs));
      const outcome = () => textIn(popup, '.take .tool-outcome');
      await expect.poll(outcome, PATIENCE).toBe(english.take.copied);
      const copied = await clipboard();
      HOLDS[format](copied, reading);

      await popup.press(named(english.take.saveAs));
      await expect.poll(outcome, PATIENCE).toBe(english.take.saved);
      const saved = await eventually('save the file', () =>
        [...browser().native.savedFiles()].find(([name]) => name.endsWith(`.${ENDINGS[format]}`)),
      );
      expect(saved[0]).toMatch(/^whosaid-[\w-]+\.\w+$/u);
      expect(saved[1]).toBe(copied);
    },
  );

  it('is one quote with a link on which the browser lands at the very words', async () => {
    await pressInRow(popup, WORDS, english.cite.button);
    const outcome = () => textIn(popup, '.quote-item .tool-outcome');
    await expect.poll(outcome, PATIENCE).toBe(english.cite.linked);
    keepPicture(`${family}-taken`, await popup.screenshot());
    const citation = await clipboard();
    expect(citation).toContain(`“${WORDS}” — Tobias Renn`);
    expect(citation).toContain('The Torvey Courier');
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
});
