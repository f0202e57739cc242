import { beforeAll, describe, expect, it } from 'vitest';

import { LINE_COLOURS } from '../../lib/palette/palette.ts';
import english from '../../locales/en.json';
import type { Driver, PageView } from '../../scripts/browsers/driver.ts';
import type { BrowserFamily } from '../../scripts/browsers/find.ts';
import { eventually } from '../../scripts/browsers/time-limit.ts';
import { clickAndRead, FAMILIES, keepPicture, sharedBrowser } from './support/browser.ts';
import { clickOn, textIn } from './support/hands.ts';
import { chooseByKeys, tabTo, write } from './support/keyboard.ts';
import { marksOf } from './support/page-state.ts';
import { type TestSite, testSite } from './support/server.ts';
import { chooseColour, chooseFile, newsOf, openOwn } from './support/settings-page.ts';

/** A busy machine may take its time. */
const PATIENCE = { timeout: 10_000 };

/** What the page says of how the words of the first speaker are marked. */
function firstMark(page: PageView): Promise<{ readonly line: string; readonly tint: string }> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.body, '::highlight(whosaid-0)');
    return { line: style.textDecorationColor, tint: style.backgroundColor };
  });
}

const NONE = 'rgba(0, 0, 0, 0)';

describe.each(FAMILIES)('the settings page in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  describe('has settings that', () => {
    settingsTests(family, site, browser);
  });
  describe('has sites that', () => {
    sitesTests(family, site, browser);
  });
});

function settingsTests(family: BrowserFamily, site: () => TestSite, browser: () => Driver): void {
  let story: PageView;
  let options: PageView;

  beforeAll(async () => {
    story = await browser().openPage(`${site().origin}/story`);
    const { popup } = await clickAndRead(browser(), story);
    await popup.close();
    options = await openOwn(browser(), 'options');
  });

  const marked = async () => Object.values(await marksOf(story)).flat();
  const isMarked = async (words: string) => (await marked()).some((text) => text.includes(words));
  const flip = (words: string) => clickOn(options, { selector: 'label', words });

  it.each([
    [english.setting.markDirect, 'We paid for that roof'],
    [english.setting.markIndirect, 'the price had been agreed'],
    [english.setting.markNames, 'Harriet Loom'],
  ])('switch off and on at once: %s', async (name, words) => {
    expect(await isMarked(words)).toBe(true);
    await flip(name);
    await expect.poll(() => isMarked(words), PATIENCE).toBe(false);
    expect((await marked()).length).toBeGreaterThan(0);
    await flip(name);
    await expect.poll(() => isMarked(words), PATIENCE).toBe(true);
  });

  it('switch off partial quotations inside what is told in the reporter’s words', async () => {
    await flip(english.setting.markPartial);
    await flip(english.setting.markIndirect);
    await expect.poll(() => isMarked('a museum of wet wool'), PATIENCE).toBe(false);
    await flip(english.setting.markPartial);
    await expect.poll(() => isMarked('a museum of wet wool'), PATIENCE).toBe(true);
    await flip(english.setting.markIndirect);
    await expect.poll(() => isMarked('the price had been agreed'), PATIENCE).toBe(true);
  });

  it('take a colour that is seen on every page, and say why they take no other', async () => {
    const before = await firstMark(story);
    await chooseColour(options, 0, '#ffff99');
    await expect.poll(() => textIn(options, '[role=alert]'), PATIENCE).toMatch(/^Too faint/u);
    keepPicture(`${family}-options-faint`, await options.screenshotWhole());
    expect((await firstMark(story)).line).toBe(before.line);
    await chooseColour(options, 0, LINE_COLOURS[3]);
    const line = async () => (await firstMark(story)).line;
    await expect.poll(line, PATIENCE).toBe('rgb(214, 115, 171)');
    await expect.poll(() => textIn(options, '[role=alert]'), PATIENCE).toBeNull();
    await clickOn(options, { selector: 'button', words: english.settings.resetColours });
    await expect.poll(line, PATIENCE).toBe(before.line);
  });

  it('take the tint away from behind the words', async () => {
    const tint = async () => (await firstMark(story)).tint;
    await expect.poll(tint, PATIENCE).not.toBe(NONE);
    await flip(english.setting.fill);
    await expect.poll(tint, PATIENCE).toBe(NONE);
    await flip(english.setting.fill);
    await expect.poll(tint, PATIENCE).not.toBe(NONE);
  });

  it('choose the theme, and how sure a name has to be, by keyboard', async () => {
    const ground = () =>
      options.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await clickOn(options, { selector: 'h1' });
    await tabTo(options, 'select');
    await chooseByKeys(options, english.confidence.sure);
    await tabTo(options, 'select');
    await chooseByKeys(options, english.theme.dark);
    await expect.poll(ground, PATIENCE).not.toBe(light);
    keepPicture(`${family}-options-dark`, await options.screenshotWhole());
    const { popup, reading } = await clickAndRead(browser(), story);
    expect(reading.unattributed.length).toBeGreaterThan(0);
    expect(await popup.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await popup.close();
  });

  it('are saved as a file, go back to the defaults and come from the file again', async () => {
    const theme = () =>
      options.evaluate(() => document.documentElement.style.getPropertyValue('color-scheme'));
    options = await openOwn(browser(), 'options');
    await clickOn(options, { selector: 'button', words: english.settings.export });
    const saved = await eventually('save the file', () =>
      browser().native.savedFiles().get('whosaid-settings.json'),
    );
    await clickOn(options, { selector: 'button', words: english.settings.reset });
    await expect.poll(theme, PATIENCE).toBe('');
    await expect.poll(() => newsOf(options), PATIENCE).toBe(english.settings.wasReset);
    await chooseFile(options, english.settings.import, saved.slice(1));
    await expect.poll(() => newsOf(options), PATIENCE).toContain(english.settings.notJson);
    await chooseFile(options, english.settings.import, saved);
    await expect.poll(theme, PATIENCE).toBe('dark');
    await expect.poll(() => newsOf(options), PATIENCE).toBe(english.settings.imported);
    await clickOn(options, { selector: 'button', words: english.settings.reset });
    await expect.poll(theme, PATIENCE).toBe('');
  });

  it('lead to the browser’s own page of shortcuts', async () => {
    const OWN = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' };
    await clickOn(options, { selector: 'button', words: english.settings.changeShortcuts });
    await expect.poll(() => browser().openTabs(), PATIENCE).toContain(OWN[family]);
    await expect
      .poll(() => textIn(options, '.shortcuts'), PATIENCE)
      .toContain(`${english.extension.action}Alt+Shift+Q`);
  });
}

function sitesTests(family: BrowserFamily, site: () => TestSite, browser: () => Driver): void {
  const HOST = '127.0.0.1';
  let options: PageView;
  let page: PageView;

  beforeAll(async () => {
    page = await browser().openPage(`${site().origin}/empty`);
    if (family === 'chromium') {
      // Only the browser's own question lets scripts in for good; the click does so for this tab.
      const { popup } = await clickAndRead(browser(), page);
      await popup.close();
    }
    options = await openOwn(browser(), 'options');
  });

  const hosts = () => textIn(options, '.sites');
  const marks = async () => Object.keys(await marksOf(page)).length;

  /** Writes the host into the field and presses Enter. */
  const add = (answer: boolean) =>
    browser().native.answerQuestion(options, answer, async () => {
      await clickOn(options, { selector: '.site-field input' });
      await write(options, HOST);
      await options.pressKey('Enter');
    });

  it('are none, and none becomes one without the reader’s yes', async () => {
    await expect
      .poll(() => textIn(options, '.settings-none'), PATIENCE)
      .toBe(english.settings.noSites);
    await clickOn(options, { selector: '.site-field input' });
    await write(options, 'about:config');
    await options.pressKey('Enter');
    await expect.poll(() => newsOf(options), PATIENCE).toBe(english.settings.noSite);
    expect(await add(false)).toContain(HOST);
    await expect.poll(() => newsOf(options), PATIENCE).toBe(english.settings.siteRefused);
    await expect.poll(hosts, PATIENCE).toBe('');
  });

  it('are asked for one by one, and their articles are read without a click', async () => {
    expect(await add(true)).toContain(HOST);
    await expect.poll(() => newsOf(options), PATIENCE).toBe(english.settings.siteAdded);
    await expect.poll(hosts, PATIENCE).toContain(HOST);
    keepPicture(`${family}-options-sites`, await options.screenshotWhole());
    await page.goto(`${site().origin}/story`);
    await expect.poll(marks, PATIENCE).toBeGreaterThan(0);
    await page.goto(`${site().otherOrigin}/story`);
    const other = await clickAndRead(browser(), page);
    expect(other.reading.heading).toBe('Mill sold to its weavers');
    await other.popup.close();
  });

  it('are taken back with a click, and have a switch in the popup', async () => {
    await options.show();
    await clickOn(options, { selector: '.sites button', words: HOST });
    await expect.poll(() => newsOf(options), PATIENCE).toBe(english.settings.siteRemoved);
    await expect.poll(hosts, PATIENCE).toBe('');
    const second = await browser().openPage(`${site().origin}/story`);
    const { popup } = await clickAndRead(browser(), second);
    const isOn = () =>
      popup.evaluate(
        () => document.querySelector('.report-foot [role=switch]')?.ariaChecked ?? null,
      );
    await expect.poll(isOn, PATIENCE).toBe('false');
    const asked = await browser().native.answerQuestion(popup, true, () =>
      popup.press(english.site.always),
    );
    expect(asked).toContain(HOST);
    await expect.poll(isOn, PATIENCE).toBe('true');
    await popup.press(english.site.always);
    await expect.poll(isOn, PATIENCE).toBe('false');
    await popup.close();
  });
}
