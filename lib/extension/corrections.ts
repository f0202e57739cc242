import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { CORRECTIONS_FILE } from '../corrections/corrections-file.ts';
import { without } from '../corrections/merge.ts';
import { correctionsSchema, MOST_OF_PAGE } from '../corrections/schemas.ts';
import type { Correction, PageCorrections } from '../corrections/types.ts';
import type { Article } from '../engine/index.ts';
import { listen } from './listen.ts';
import { type Migrations, upgraded, type Versioned } from './versioned.ts';

const PREFIX = 'corrections-';
const MIGRATIONS: Migrations = {};

/** What the reader corrected, by the address of the page; it stays on this machine. */
export const corrections = {
  /** In the order in which they were made; of an article without an address there are none. */
  of: async ({ url }: Pick<Article, 'url'>): Promise<readonly Correction[]> =>
    url === null ? [] : correctionsIn(await storage.getItem(keyOf(addressOf(url)))),

  /** Keeps them in place of what was kept for the page; none leave nothing behind. */
  keep: async (
    { url }: Pick<Article, 'url'>,
    all: readonly Correction[],
  ): Promise<readonly Correction[]> => {
    if (url === null) return [];
    await put([{ address: addressOf(url), corrections: all }]);
    return all;
  },

  /** Of all pages, in the order of their addresses. */
  all: async (): Promise<readonly PageCorrections[]> => {
    const kept: Readonly<Record<string, unknown>> = await storage.snapshot('local');
    return Object.entries(kept)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => ({
        address: key.slice(PREFIX.length),
        corrections: correctionsIn(value),
      }))
      .sort((a, b) => (a.address < b.address ? -1 : 1));
  },

  /**
   * Keeps more, after those that are kept of the same pages. None is kept twice.
   *
   * @returns what had not been kept yet; or null if there is no room for all of it, and then nothing
   * has changed
   */
  add: async (more: readonly PageCorrections[]): Promise<readonly PageCorrections[] | null> => {
    const merged = await Promise.all(
      more.map(async ({ address, corrections: brought }) => {
        const kept = await corrections.of({ url: address });
        return { address, kept, added: without(brought, kept) };
      }),
    );
    const grown = merged.filter(({ added }) => added.length > 0);
    const pages = grown.map(({ address, kept, added }) => {
      return { address, corrections: [...kept, ...added] };
    });
    if (pages.some(({ corrections: all }) => all.length > MOST_OF_PAGE)) return null;
    try {
      await put(pages);
    } catch {
      return null;
    }
    return grown.map(({ address, added }) => ({ address, corrections: added }));
  },

  /**
   * Tells of every change, whoever made it.
   *
   * @param changed is given what says whether those of a page are among the changed ones
   * @param signal ends it
   */
  follow: (changed: (isOf: (url: string | null) => boolean) => void, signal: AbortSignal): void => {
    const tell = (changes: object) => {
      const keys = new Set(Object.keys(changes).filter((key) => key.startsWith(PREFIX)));
      if (keys.size === 0) return;
      changed((url) => url !== null && keys.has(PREFIX + addressOf(url)));
    };
    listen(browser.storage.local.onChanged, tell, signal);
  },

  /** Takes corrections away, and leaves all others of the same pages. */
  remove: async (pages: readonly PageCorrections[]): Promise<void> => {
    const left = pages.map(async ({ address, corrections: gone }) => {
      return { address, corrections: without(await corrections.of({ url: address }), gone) };
    });
    await put(await Promise.all(left));
  },
};

/** In place of what was kept for these pages, all at once; none leave nothing behind. */
async function put(pages: readonly PageCorrections[]): Promise<void> {
  const isEmpty = ({ corrections: all }: PageCorrections) => all.length === 0;
  await storage.setItems(
    pages
      .filter((page) => !isEmpty(page))
      .map(({ address, corrections: value }) => ({
        key: keyOf(address),
        value: { version: CORRECTIONS_FILE.version, value } satisfies Versioned,
      })),
  );
  await storage.removeItems(pages.filter(isEmpty).map(({ address }) => keyOf(address)));
}

/** A page's address without its fragment, which names a place in the page. */
function addressOf(url: string): string {
  return url.replace(/#.*$/u, '');
}

function keyOf(address: string): `local:${string}` {
  return `local:${PREFIX}${address}`;
}

/** What fails its check is as good as not kept. */
function correctionsIn(kept: unknown): readonly Correction[] {
  const parsed = v.safeParse(
    correctionsSchema,
    upgraded(kept, CORRECTIONS_FILE.version, MIGRATIONS),
  );
  return parsed.success ? parsed.output : [];
}
