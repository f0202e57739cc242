import { storage } from 'wxt/utils/storage';
import type { Report } from '../engine/index.ts';

/**
 * What is known of the page in a tab. It lies in the session's storage, which is in memory, empty
 * after the browser is closed, and outlives the background.
 */
export interface KeptReport {
  /** Of this shape: what has another one counts as not kept. */
  readonly version: typeof VERSION;
  readonly report: Report;
  /** Whether rules alone decided, as the trained model could not be used. */
  readonly rulesAlone: boolean;
  /** Whether the marks in the page are on. */
  readonly marks: boolean;
  /** Milliseconds since 1970: where room is short, the oldest goes first. */
  readonly keptAt: number;
}

/** What is kept of a report, before it is. */
export type ReportToKeep = Omit<KeptReport, 'version' | 'keptAt'>;

const VERSION = 2;
const PREFIX = 'tab-';

function keyOf(tabId: number): `session:${string}` {
  return `session:${PREFIX}${tabId}`;
}

/** The kept reports of tabs, by the tab's id. */
export const reports = {
  /** @returns null if nothing is kept */
  get: async (tabId: number): Promise<KeptReport | null> => {
    const kept = await storage.getItem<KeptReport>(keyOf(tabId));
    return kept?.version === VERSION ? kept : null;
  },

  /**
   * Keeps a report in place of the tab's earlier one. Where the browser has no room left, the oldest
   * reports of other tabs are dropped.
   *
   * @returns whether it is kept: it may be larger than all the room there is
   */
  keep: async (tabId: number, kept: ReportToKeep): Promise<boolean> => {
    const value: KeptReport = { version: VERSION, ...kept, keptAt: Date.now() };
    for (;;) {
      try {
        await storage.setItem(keyOf(tabId), value);
        return true;
      } catch {
        if (!(await dropOldest(tabId))) return false;
      }
    }
  },

  /** Calls back when what is kept of a tab changes; returns the end of it. */
  watch: (tabId: number, changed: () => void): (() => void) => storage.watch(keyOf(tabId), changed),

  forget: (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId)),

  /** The tabs of which a report is kept. */
  tabs: async (): Promise<readonly number[]> => {
    const all: Readonly<Record<string, unknown>> = await storage.snapshot('session');
    const kept = Object.keys(all).filter((key) => key.startsWith(PREFIX));
    return kept.map((key) => Number(key.slice(PREFIX.length)));
  },
};

/** @returns false if there was none to drop */
async function dropOldest(exceptTab: number): Promise<boolean> {
  const all: Readonly<Record<string, unknown>> = await storage.snapshot('session');
  const [oldest] = Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX) && key !== `${PREFIX}${exceptTab}`)
    .map(([key, value]) => ({ key, keptAt: keptAtOf(value) }))
    .sort((a, b) => a.keptAt - b.keptAt);
  if (oldest === undefined) return false;
  await storage.removeItem(`session:${oldest.key}`);
  return true;
}

function keptAtOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('keptAt' in value)) return 0;
  return typeof value.keptAt === 'number' ? value.keptAt : 0;
}
