import type { Report, Result } from '../engine/index.ts';
import type { Painting } from '../palette/marks.ts';
import { badge } from './badge.ts';
import { FLASH_END } from './limits.ts';
import { paintingOf, type PaintingParts } from './painting.ts';
import { reader } from './reader-client.ts';
import { styleSheets } from './style-sheets.ts';

/** The marks in the pages of tabs: a style sheet, and what the reader in the page paints with it. */
export interface Marks {
  /** Puts them on; ok also if the page is busy, because it paints as soon as it can. */
  readonly show: (tabId: number, report: Report) => Promise<Result<null>>;
  /** Has marks that are on follow a page that changed, with the style sheet that lies in it already. */
  readonly follow: (tabId: number, report: Report) => Promise<void>;
  /** Takes them off, and the style sheet with them: no trace is left. */
  readonly hide: (tabId: number, report: Report) => Promise<Result<null>>;
  /** Lends a page without marks the style sheet, for as long as a passage flashes. */
  readonly lend: (tabId: number, report: Report) => Promise<void>;
  /** To be called when the page has gone: forgets what was known of its marks. */
  readonly clear: (tabId: number) => Promise<void>;
}

export function createMarks(parts: PaintingParts): Marks {
  const lent = new Map<number, ReturnType<typeof setTimeout>>();

  function keep(tabId: number): void {
    clearTimeout(lent.get(tabId));
    lent.delete(tabId);
  }

  return {
    show: async (tabId, report) => {
      const painting = await paintingOf(report, parts);
      keep(tabId);
      const added = await styleSheets.insert(tabId, painting.css);
      if (!added.ok) return added;
      const painted = await paint(tabId, report, painting);
      if (!painted.ok) await styleSheets.remove(tabId);
      return painted;
    },
    follow: async (tabId, report) => {
      await paint(tabId, report, await paintingOf(report, parts));
    },
    hide: async (tabId, report) => {
      keep(tabId);
      const unpainted = unlessBusy(await reader.unpaint(tabId, report));
      // Without what it paints the style sheet shows nothing, should the browser let it stay.
      await styleSheets.remove(tabId);
      await badge.clear(tabId);
      return unpainted;
    },
    lend: async (tabId, report) => {
      keep(tabId);
      await styleSheets.insert(tabId, (await paintingOf(report, parts)).css);
      const takeBack = () => void styleSheets.remove(tabId);
      lent.set(tabId, setTimeout(takeBack, FLASH_END));
    },
    clear: async (tabId) => {
      keep(tabId);
      // A page that put other words in place by a script still has it.
      await styleSheets.remove(tabId);
      await badge.clear(tabId);
    },
  };
}

async function paint(tabId: number, report: Report, painting: Painting): Promise<Result<null>> {
  const painted = unlessBusy(await reader.paint(tabId, report, painting));
  if (painted.ok) await badge.showCount(tabId, painting.summary.quoteCount);
  return painted;
}

/** A busy page has the message and follows it later. */
function unlessBusy(answer: Result<null>): Result<null> {
  return !answer.ok && answer.code === 'timeout' ? { ok: true, value: null } : answer;
}
