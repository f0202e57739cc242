import type { Driver, PageView } from '../../browsers/driver.ts';
import { eventually } from '../../browsers/time-limit.ts';
import { watched } from '../../pages/in-page.ts';
import { pageTimes } from '../../pages/times.ts';

/** A click on the toolbar button, in milliseconds from then on. */
export interface Opening {
  /** The popup's document began to load. */
  readonly popup: number;
  /** The list was complete and drawn. */
  readonly list: number;
  /** Analyses that the background ran for it, each with its time. */
  readonly analyses: readonly number[];
}

/** Two clicks on one page. */
export interface Openings {
  readonly first: Opening;
  readonly second: Opening;
  /** Readability's `parse()` of this page at the first one, in milliseconds. */
  readonly parse: number;
  /** All other work on the page's own thread, marks included. */
  readonly otherWork: number;
}

/** Opens a page, and the popup on it twice. */
export async function measureOpenings(driver: Driver, address: string): Promise<Openings> {
  const page = await driver.openPage(address);
  try {
    const first = await open(driver, page);
    const { parse, ours } = pageTimes((await page.evaluate(watched)).steps);
    const second = await open(driver, page);
    return { first, second, parse, otherWork: ours };
  } finally {
    await page.close();
  }
}

async function open(driver: Driver, page: PageView): Promise<Opening> {
  const before = await analyses(driver);
  const clicked = performance.timeOrigin + performance.now();
  await page.clickToolbarButton();
  const popup = await driver.popup();
  try {
    const { began, listed } = await eventually('complete the list', async () => {
      return (await popup.evaluate(listTimes)) ?? undefined;
    });
    const after = await analyses(driver);
    const ran = after.slice(before.length);
    return { popup: began - clicked, list: listed - clicked, analyses: ran };
  } finally {
    await popup.close();
  }
}

/** Runs in the popup. Both times are in milliseconds since 1970. */
function listTimes(): { readonly began: number; readonly listed: number } | null {
  const [mark] = performance.getEntriesByName('whosaid:list');
  if (mark === undefined) return null;
  return { began: performance.timeOrigin, listed: performance.timeOrigin + mark.startTime };
}

/** How long each analysis took since the background was started. */
function analyses(driver: Driver): Promise<readonly number[]> {
  return driver.background.evaluate(() =>
    performance.getEntriesByName('whosaid:analyze').map(({ duration }) => duration),
  );
}
