import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';

import { panel as panelWords, unread } from '../../locales/en.json';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, sharedBrowser } from './support/browser.ts';
import { cardText } from './support/card.ts';
import { textIn } from './support/hands.ts';
import { SAMPLE_TITLE } from './support/sample-truth.ts';
import { testSite } from './support/server.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

describe.each(FAMILIES)('the side panel in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  it('shows what the popup showed, follows the active tab and says of others that they are unread', async () => {
    const page = await browser().openPage(`${site().origin}/`);
    const { popup, reading } = await clickAndRead(browser(), page);
    const panel = await browser().openPanel(popup, panelWords.open);
    const heading = async () => (await readPopup(panel)).heading;
    await expect.poll(heading, PATIENCE).toBe(SAMPLE_TITLE);
    expect((await readPopup(panel)).speakers).toEqual(reading.speakers);

    const second = await browser().openPage(`${site().origin}/story`);
    await expect.poll(heading, PATIENCE).toBe(unread.title);

    const { popup: secondPopup } = await clickAndRead(browser(), second);
    await secondPopup.close();
    await expect.poll(heading, PATIENCE).toBe('Mill sold to its weavers');

    await second.goto(`${site().origin}/no-article`);
    await expect.poll(heading, PATIENCE).toBe(unread.title);

    await second.close();
    await expect.poll(heading, PATIENCE).toBe(SAMPLE_TITLE);
    await panel.press('Next quote');
    await expect.poll(() => cardText(browser()), PATIENCE).toContain('1 of ');
    await panel.pressKey('Alt+ArrowDown');
    await expect.poll(() => cardText(browser()), PATIENCE).toContain('2 of ');
    await panel.pressKey('Alt+ArrowUp');
    await expect.poll(() => cardText(browser()), PATIENCE).toContain('1 of ');
    await panel.pressKey('Alt+Shift+ArrowDown');
    await expect.poll(() => cardText(browser()), PATIENCE).toContain('Islanders');
    await expect
      .poll(() => textIn(panel, '[role=status]'), PATIENCE)
      .toBe('2 of 31, Reporter’s words, Islanders');
    await panel.close();
  });

  it('is not opened by the browser itself', async () => {
    const manifest = await browser().background.evaluate(() => chrome.runtime.getManifest());
    const own: Readonly<Record<string, unknown>> = { ...manifest };
    if (family === 'chromium') {
      expect(own['side_panel']).toEqual({ default_path: 'sidepanel.html' });
    } else {
      expect(own['sidebar_action']).toMatchObject({ open_at_install: false });
    }
  });
});
