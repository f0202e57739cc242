import type { Browser } from 'puppeteer-core';

import { withinLimit } from './time-limit.ts';

/** Ends a browser for certain: asks it first, and kills its process if it does not go. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  try {
    await withinLimit('end', browser.close(), 10_000);
  } catch {
    process?.kill('SIGKILL');
  }
}
