import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Correction } from '../corrections/types.ts';
import type { Article } from '../engine/index.ts';
import { correctionsSchema } from './correction-schemas.ts';
import { type Migrations, upgraded, type Versioned } from './versioned.ts';

const VERSION = 1;
const PREFIX = 'corrections-';
const MIGRATIONS: Migrations = {};

/** What a reader corrected on the page of one address. */
export interface PageCorrections {
  readonly address: string;
  readonly corrections: readonly Correction[];
}

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
    const key = keyOf(addressOf(url));
    if (all.length === 0) await storage.removeItem(key);
    else await storage.setItem<Versioned>(key, { version: VERSION, value: all });
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

  /** Forgets those of all pages. */
  clear: async (): Promise<void> => {
    const pages = await corrections.all();
    await storage.removeItems(pages.map(({ address }) => keyOf(address)));
  },
};

/** A page's address without its fragment, which names a place in the page. */
function addressOf(url: string): string {
  return url.replace(/#.*$/u, '');
}

function keyOf(address: string): `local:${string}` {
  return `local:${PREFIX}${address}`;
}

/** What fails its check is as good as not kept. */
function correctionsIn(kept: unknown): readonly Correction[] {
  const parsed = v.safeParse(correctionsSchema, upgraded(kept, VERSION, MIGRATIONS));
  return parsed.success ? parsed.output : [];
}
