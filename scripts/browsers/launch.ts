import { launchChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import type { BrowserFamily } from './find.ts';
import { launchFirefox } from './firefox.ts';

const LAUNCHERS: Readonly<Record<BrowserFamily, (options: DriverOptions) => Promise<Driver>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/**
 * Starts a browser with the extension loaded and a fresh profile.
 * @throws {Error} if it does not start, is too old or refuses the extension.
 */
export function launchBrowser(options: DriverOptions): Promise<Driver> {
  return LAUNCHERS[options.browser.family](options);
}
