import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser } from 'puppeteer-core';

import { closeBrowser } from './close-browser.ts';

/** A browser may still write for a moment after it has ended. */
const REMOVAL = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

export interface ProfiledBrowser {
  readonly browser: Browser;
  readonly folder: string;
  /** Ends the browser and removes its folder. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser in a new folder of its own, which goes when the browser is closed, and also when
 * this process ends before that.
 * @param start is given the folder's path.
 */
export async function inFreshFolder(
  start: (folder: string) => Promise<Browser>,
): Promise<ProfiledBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-browser-'));
  const removeAtExit = () => {
    rmSync(folder, REMOVAL);
  };
  try {
    const browser = await start(folder);
    // Only now, as puppeteer's own listener, which kills the browser, has to come first.
    process.once('exit', removeAtExit);
    return {
      browser,
      folder,
      close: async () => {
        await closeBrowser(browser);
        await rm(folder, REMOVAL);
        process.off('exit', removeAtExit);
      },
    };
  } catch (error) {
    await rm(folder, REMOVAL);
    throw error;
  }
}
