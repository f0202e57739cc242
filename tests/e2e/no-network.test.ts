import { describe, expect, it } from 'vitest';

import { clickAndRead, FAMILIES, keepPicture, launch } from './support/browser.ts';
import { marksOf } from './support/page-state.ts';
import { testSite } from './support/server.ts';

describe.each(FAMILIES)('the network in %s', (family) => {
  const site = testSite();

  it('is asked for nothing by any part of the extension', async () => {
    const driver = await launch(family, 'dark');
    const byExtension = async () => {
      const requests = await driver.requests();
      return requests.filter(({ initiator }) => `${initiator}/`.startsWith(driver.extensionOrigin));
    };
    try {
      const page = await driver.openPage(`${site().origin}/`);
      const asked = [...site().requests];
      const { popup } = await clickAndRead(driver, page);
      keepPicture(`${family}-popup-dark`, await popup.screenshot());
      await popup.press('so that the people on the last boat hear it too');
      await popup.press('Marks in the page');
      await popup.press('Marks in the page');
      await expect.poll(async () => Object.keys(await marksOf(page)).length).toBeGreaterThan(0);
      keepPicture(`${family}-page-dark`, await page.screenshotWhole());
      expect(site().requests).toEqual(asked);
      expect(await byExtension()).toEqual([]);

      // The log would show it: a request that we make on purpose stands in it.
      const url = `${site().origin}/on-purpose`;
      await driver.background.evaluate(async (address) => {
        await fetch(address, { mode: 'no-cors' }).catch(() => null);
      }, url);
      expect((await byExtension()).map((request) => request.url)).toEqual([url]);
    } finally {
      await driver.close();
    }
  });
});
