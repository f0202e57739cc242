import type { FileProblem } from '../lib/settings/settings-file.ts';
import type { Settings } from '../lib/settings/settings.ts';
import type { MessageKey } from './i18n.ts';

/** What became of the last thing that the reader did with files or sites; said to everybody. */
export type SettingsNews = MessageKey | null;

/** What the settings page is given. */
export interface SettingsPage {
  readonly settings: Settings;
  /** Hosts that are always on. */
  readonly sites: readonly string[];
  readonly correctedPages: number;
  /** Shortcuts of the extension as the browser has them; keys empty where none is set. */
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly news: SettingsNews;
}

/** What the reader can do there. */
export interface SettingsActions {
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onReset: () => void;
  /** To be asked without waiting, right at the click: the browser then asks the reader. */
  readonly onAddSite: (typed: string) => void;
  readonly onRemoveSite: (host: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onExportCorrections: () => void;
  readonly onForgetCorrections: () => void;
  readonly onShortcuts: () => void;
}

/** A sentence for each way in which a file can be no settings. */
export const FILE_PROBLEMS: Readonly<Record<FileProblem, MessageKey>> = {
  'not-json': 'settings.notJson',
  'not-settings': 'settings.notSettings',
  'newer-version': 'settings.newerVersion',
  'invalid-settings': 'settings.invalid',
};
