import { storage } from 'wxt/utils/storage';
import { SETTINGS_FILE } from '../settings/settings-file.ts';
import { type Settings, settingsIn } from '../settings/settings.ts';
import { type Migrations, upgraded, type Versioned } from './versioned.ts';

/** The browser carries it to the reader's other machines, where the reader has that switched on. */
const KEY = 'sync:settings';

/** None yet. The first would read `2: (value) => …` and come with version 2 of SETTINGS_FILE. */
const MIGRATIONS: Migrations = {};

/** The reader's settings. */
export const settings = {
  get: async (): Promise<Settings> => settingsOf(await storage.getItem(KEY)),

  /** Keeps some settings, or all, and leaves the others as they are. */
  set: async (changes: Partial<Settings>): Promise<Settings> => {
    const value: Settings = { ...(await settings.get()), ...changes };
    await storage.setItem<Versioned>(KEY, { version: SETTINGS_FILE.version, value });
    return value;
  },

  /** Back to the defaults. */
  reset: (): Promise<void> => storage.removeItem(KEY),

  /**
   * Tells of every change, whoever made it.
   *
   * @param signal ends it
   */
  follow: (changed: (settings: Settings) => void, signal: AbortSignal): void => {
    const stop = storage.watch(KEY, (kept) => {
      changed(settingsOf(kept));
    });
    signal.addEventListener('abort', stop, { once: true });
  },
};

function settingsOf(kept: unknown): Settings {
  return settingsIn(upgraded(kept, SETTINGS_FILE.version, MIGRATIONS));
}
