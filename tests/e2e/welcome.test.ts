import { describe, expect, it } from 'vitest';

import english from '../../locales/en.json';
import { eventually } from '../../scripts/browsers/time-limit.ts';
import { FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { clickOn, textIn } from './support/hands.ts';
import { tabTo } from './support/keyboard.ts';
import { openOwn } from './support/settings-page.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

describe.each(FAMILIES)('the first use in %s', (family) => {
  const browser = sharedBrowser(family);

  it('begins with the welcome page, and nothing else opens by itself', async () => {
    expect(browser().openedAtInstall).toEqual([`${browser().extensionOrigin}welcome.html`]);
    // The tab with which the browser started: the driver has closed the page that greets.
    expect(await browser().openTabs()).toEqual(['about:blank']);
  });

  it('shows on a sample what the marks mean, and where the button is', async () => {
    const page = await openOwn(browser(), 'welcome');
    await expect.poll(() => textIn(page, 'h1'), PATIENCE).toBe(english.welcome.title);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sample .marked')].map((one) => ({
        words: one.textContent,
        line: getComputedStyle(one).textDecorationStyle,
        colour: getComputedStyle(one).textDecorationColor,
      })),
    );
    const look = (words: string) => {
      const { line, colour } = marked.find((one) => one.words.includes(words)) ?? {};
      return `${line} ${colour}`;
    };
    // One colour a speaker, another line for names and for words of nobody known.
    expect(look('I will not be')).toBe(look('The bell has rung'));
    const looks = ['The bell has rung', 'a noise with a tradition', 'Nora Wend', 'Ring it at noon'];
    expect(new Set(looks.map(look)).size).toBe(looks.length);
    const where = () => textIn(page, '.welcome-button');
    expect(await where()).toContain(english.welcome[family === 'firefox' ? 'firefox' : 'chrome']);
    // The browser is asked for them, and for the drawing.
    await expect.poll(where, PATIENCE).toContain('Alt+Shift+Q');
    const width = () =>
      page.evaluate(
        () => document.querySelector<HTMLImageElement>('.welcome-button img')?.naturalWidth,
      );
    await expect.poll(width, PATIENCE).toBeGreaterThan(0);
    keepPicture(`${family}-welcome`, await page.screenshotWhole());
    await page.close();
  });

  it('leads on to the settings, by mouse and by keyboard', async () => {
    const page = await openOwn(browser(), 'welcome');
    const settings = `${browser().extensionOrigin}options.html`;
    const opened = () =>
      eventually('open the settings', async () =>
        (await browser().openTabs()).includes(settings) ? true : undefined,
      );
    await clickOn(page, { selector: 'button', words: english.settings.open });
    await opened();
    await page.close();
    const again = await openOwn(browser(), 'welcome');
    await tabTo(again, 'button');
    await again.pressKey('Enter');
    await opened();
    await expect.poll(() => browser().openTabs(), PATIENCE).toContain(settings);
    await again.close();
  });
});
