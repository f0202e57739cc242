import { describe, expect, it, onTestFinished } from 'vitest';

import {
  clickAndRead,
  FAMILIES,
  keepPicture,
  sharedBrowser,
  switchMarks,
} from './support/browser.ts';
import { cardButton, cardText, placeOf } from './support/card.ts';
import { testSite } from './support/server.ts';

describe.each(FAMILIES)('an article inside the page in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  it.each(['shadow', 'frame', 'written-frame'])('is read and painted: in a %s', async (where) => {
    const page = await browser().openPage(`${site().origin}/${where}`);
    onTestFinished(() => page.close());
    const plain = await page.screenshotWhole();
    const { popup, reading } = await clickAndRead(browser(), page);
    onTestFinished(() => popup.close());
    expect(reading.failure).toBeNull();
    expect(reading.speakers.map(({ name }) => name)).toContain('Harriet Loom');
    const marked = await page.screenshotWhole();
    keepPicture(`${family}-${where}`, marked);
    expect(Buffer.compare(marked, plain)).not.toBe(0);
    await switchMarks(popup, false);
    expect(Buffer.compare(await page.screenshotWhole(), plain)).toBe(0);
  });

  it.each(['frame', 'written-frame'])('has cards beside its words: in a %s', async (where) => {
    const page = await browser().openPage(`${site().origin}/${where}`);
    onTestFinished(() => page.close());
    const { popup } = await clickAndRead(browser(), page);
    await popup.close();
    const { x, y } = await placeOf(page, 'We paid for that roof');
    await page.pointAt(x, y);
    const card = () => cardText(browser());
    await expect.poll(card, { timeout: 10_000 }).toContain('Harriet Loom');
    const button = await cardButton(browser(), 'Why?');
    if (!button) throw new Error('the card has no such button');
    expect(Math.abs(button.y - y)).toBeLessThan(120);
    keepPicture(`${family}-${where}-card`, await page.screenshot());
    await page.pointAt(button.x, button.y);
    await page.clickAt(button.x, button.y);
    await expect.poll(card, { timeout: 10_000 }).toContain('How sure');
    await page.pressKey('Escape');
    await expect.poll(card, { timeout: 10_000 }).toBeNull();
  });
});
