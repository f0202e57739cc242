import type { Report } from '../../lib/engine/index.ts';
import type { Driver, PageView } from '../browsers/driver.ts';
import { readPopup, type PopupReading } from '../browsers/popup-reading.ts';
import { bodyPassages, squeeze, type BodyPassages } from './body-passages.ts';
import { fingerprint, readLivePage, watch, watched, type Watched } from './in-page.ts';
import type { SavedPage } from './saved-pages.ts';
import { pageTimes, type PageTimes } from './times.ts';

/** What a click on the toolbar button did on one page. */
export interface Measurement {
  readonly name: string;
  /** The article's title, or the sentence that says why there is none. */
  readonly outcome: string;
  readonly article: ArticleFigures | null;
  readonly isUntouched: boolean;
  readonly times: PageTimes;
  /** A JPEG of the whole page with its marks, where one was wanted. */
  readonly picture: Uint8Array | null;
}

export interface ArticleFigures {
  readonly words: number;
  readonly coverage: Report['coverage'];
  /** Share of the article's characters that stand on the page, 0 to 1. */
  readonly mappedShare: number;
  readonly quotes: number;
  /** How many of them are painted where they begin. */
  readonly painted: number;
  /** Painted passages that are no words of a quote: there must be none. */
  readonly wronglyPainted: readonly string[];
  readonly passages: BodyPassages;
  readonly text: string;
}

/** Opens a page, clicks the button, waits for the popup's answer, and takes the measures. */
export async function measurePage(
  driver: Driver,
  { name, url }: Pick<SavedPage, 'name'> & { readonly url: string },
  withPicture: boolean,
): Promise<Measurement> {
  const page = await driver.openPage(url);
  try {
    return await measureOpen(driver, page, { name, withPicture });
  } catch (error) {
    // One page that hangs must not end a run over a hundred.
    const outcome = `NOT MEASURED: ${error instanceof Error ? error.message : String(error)}`;
    const times = pageTimes([]);
    return { name, outcome, article: null, isUntouched: true, times, picture: null };
  } finally {
    await page.close();
  }
}

async function measureOpen(
  driver: Driver,
  page: PageView,
  { name, withPicture }: { readonly name: string; readonly withPicture: boolean },
): Promise<Measurement> {
  const live = await page.evaluate(readLivePage);
  await page.evaluate(watch);
  const before = await page.evaluate(fingerprint);
  const reading = await click(driver, page);
  const report = reading.failure === null ? await keptReport(driver) : null;
  const seen = await page.evaluate(watched);
  const after = await page.evaluate(fingerprint);
  const picture = withPicture ? await page.screenshotWhole({ jpegQuality: 40 }) : null;
  const passages = bodyPassages(live, report?.article ?? null);
  return {
    name,
    outcome: reading.failure ?? reading.heading,
    article: report && { ...figuresOf(report, seen), passages },
    isUntouched: before === after && seen.changes === 0,
    times: pageTimes(seen.steps),
    picture,
  };
}

async function click(driver: Driver, page: PageView): Promise<PopupReading> {
  await page.clickToolbarButton();
  const popup = await driver.popup();
  try {
    return await readPopup(popup);
  } finally {
    await popup.close();
  }
}

/** The report that the background keeps: only one page is open. */
async function keptReport(driver: Driver): Promise<Report | null> {
  const json = await driver.background.evaluate(async () => {
    const { session } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage;
    const kept = Object.entries(await session.get(null)).filter(([key]) => key.startsWith('tab-'));
    const [latest] = kept.map(([, value]) => value).sort((a, b) => b.keptAt - a.keptAt);
    return latest?.json ?? 'null';
  });
  return JSON.parse(json) as Report | null;
}

interface ExtensionApi {
  readonly storage: {
    readonly session: {
      get: (keys: null) => Promise<Record<string, { keptAt: number; json: string }>>;
    };
  };
}

function figuresOf(report: Report, seen: Watched): Omit<ArticleFigures, 'passages'> {
  const { article, coverage, quotes } = report;
  const said = quotes.map(({ span }) => squeeze(article.text.slice(span.start, span.end)));
  const painted = seen.painted.map(squeeze);
  return {
    words: article.text.split(/\s+/u).length,
    coverage,
    mappedShare: Number(seen.steps.find(([name]) => name === 'mapped')?.[2] ?? 0),
    quotes: quotes.length,
    painted: said.filter((quote) => painted.some((words) => quote.startsWith(words))).length,
    wronglyPainted: painted.filter((words) => !said.some((quote) => quote.includes(words))),
    text: article.text,
  };
}
