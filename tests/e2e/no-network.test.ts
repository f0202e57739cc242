import { describe, expect, it } from 'vitest';

import { clickAndRead, FAMILIES, keepPicture, launch, switchMarks } from './support/browser.ts';
import { testSite } from './support/server.ts';

describe.each(FAMILIES)('the network in %s', (family) => {
  const site = testSite();

  it('is asked for nothing by any part of the extension', async () => {
    const driver = await launch(family, 'dark');
    // The browser fetches the page's icon when it pleases, or not at all.
    const asked = () =>
      site()
        .requests.filter((path) => path !== '/courier.svg')
        .sort();
    const byExtension = async () => {
      const requests = await driver.requests();
      return requests.filter(({ initiator }) => `${initiator}/`.startsWith(driver.extensionOrigin));
    };
    try {
      const page = await driver.openPage(`${site().origin}/`);
      const { popup } = await clickAndRead(driver, page);
      keepPicture(`${family}-popup-dark`, await popup.screenshot());
      await popup.press('so that the people on the last boat hear it too');
      await switchMarks(popup, false);
      await switchMarks(popup, true);
      keepPicture(`${family}-page-dark`, await page.screenshotWhole());
      expect(asked()).toEqual(['/', '/harbour.svg', '/newspaper.css']);
      expect(await byExtension()).toEqual([]);

      // Both would show it: the log has the page's request, and the background's is refused.
      const url = `${site().origin}/on-purpose`;
      await page.evaluate((address) => void fetch(address), url);
      const origin = new URL(url).origin;
      await expect
        .poll(() => driver.requests(), { timeout: 10_000 })
        .toContainEqual({ url, initiator: origin });
      const refused = await driver.background.evaluate(async (address) => {
        return fetch(address).then(
          () => false,
          () => true,
        );
      }, `${url}-by-background`);
      expect(refused, 'a request of the background').toBe(true);
      expect(asked()).toEqual(['/', '/harbour.svg', '/newspaper.css', '/on-purpose']);
    } finally {
      await driver.close();
    }
  });
});
