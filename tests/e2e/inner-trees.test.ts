import { describe, expect, it, onTestFinished } from 'vitest';

import {
  clickAndRead,
  FAMILIES,
  keepPicture,
  sharedBrowser,
  switchMarks,
} from './support/browser.ts';
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
});
