import type { FileProblem } from '../lib/files/readers-file.ts';
import type { Settings } from '../lib/settings/settings.ts';
import type { MessageKey, MessageValues } from './i18n.ts';

/** Why nothing was taken from a file. */
export type TakingProblem =
  FileProblem<'settings' | 'corrections'> | 'file-unreadable' | 'file-too-large' | 'no-room';

/** What became of the last thing that the reader did with files or sites; said to everybody. */
export interface SettingsNews {
  readonly key: MessageKey;
  readonly values?: MessageValues;
  /** Of a problem, beside its sentence: names it in every language. */
  readonly code?: TakingProblem;
  /** Takes it back, where that can be done. */
  readonly onUndo?: () => void;
}

/** What the settings page is given. */
export interface SettingsPage {
  readonly settings: Settings;
  /** Hosts that are always on. */
  readonly sites: readonly string[];
  readonly correctedPages: number;
  /** Shortcuts of the extension as the browser has them; keys empty where none is set. */
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly news: SettingsNews | null;
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
  readonly onImportCorrections: (file: File) => void;
  readonly onForgetCorrections: () => void;
  readonly onShortcuts: () => void;
}

const SENTENCES: Readonly<Record<TakingProblem, MessageKey>> = {
  'file-unreadable': 'error.file_unreadable',
  'file-too-large': 'settings.tooLarge',
  'not-json': 'settings.notJson',
  'not-settings': 'settings.notSettings',
  'not-corrections': 'settings.notCorrections',
  'newer-version': 'settings.newerVersion',
  'invalid-settings': 'settings.invalid',
  'invalid-corrections': 'settings.invalidCorrections',
  'no-room': 'settings.noRoom',
};

/** Says why nothing was taken from a file. */
export function newsOf(problem: TakingProblem): SettingsNews {
  return { key: SENTENCES[problem], code: problem };
}
