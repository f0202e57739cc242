import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';

import type { Driver } from '../../scripts/browsers/driver.ts';
import { clickAndRead, FAMILIES, sharedBrowser } from './support/browser.ts';
import { testSite } from './support/server.ts';

/** In the background of both browsers. */
declare const chrome: typeof extensionApi;

/**
 * Tries to run a script in every tab, from the background.
 * @returns for each tab whether the browser let it.
 */
function tryEveryTab(driver: Driver): Promise<readonly boolean[]> {
  return driver.background.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tries = tabs.map(async ({ id }) => {
      try {
        const target = { tabId: id ?? -1 };
        const results = await chrome.scripting.executeScript({ target, func: () => 'ran' });
        return results[0]?.result === 'ran';
      } catch {
        return false;
      }
    });
    return Promise.all(tries);
  });
}

describe.each(FAMILIES)('access to pages in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  it('comes with the click, for that tab and that site alone', async () => {
    const driver = browser();
    const page = await driver.openPage(`${site().origin}/story`);
    expect(await tryEveryTab(driver), 'before the click').toEqual([false]);

    const { popup } = await clickAndRead(driver, page);
    await popup.close();
    expect(await tryEveryTab(driver), 'after the click').toEqual([true]);

    const second = await driver.openPage(`${site().origin}/story`);
    expect(await tryEveryTab(driver), 'a second tab').toEqual([true, false]);

    await second.close();
    await page.goto(`${site().otherOrigin}/story`);
    expect(await tryEveryTab(driver), 'another site in the tab').toEqual([false]);
  });

  it('asks for nothing beyond the click', async () => {
    const manifest = await browser().background.evaluate(() => chrome.runtime.getManifest());
    // The panel gives no access to any page.
    const panel = family === 'chromium' ? ['sidePanel'] : [];
    const expected = ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'];
    expect(manifest.permissions?.toSorted()).toEqual(expected);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });
});
