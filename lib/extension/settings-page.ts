import {
  readCorrectionsFile,
  writeCorrectionsFile,
  type CorrectionsProblem,
} from '../corrections/corrections-file.ts';
import type { PageCorrections } from '../corrections/types.ts';
import {
  readSettingsFile,
  writeSettingsFile,
  type FileProblem,
} from '../settings/settings-file.ts';
import { corrections } from './corrections.ts';
import { settings } from './settings.ts';
import { saveFile } from './take-away.ts';

const JSON_TYPE = 'application/json';

/** Bytes: all that the browser keeps for an extension is no more. */
const MOST = 10_000_000;

type ReadableFile = Pick<File, 'text' | 'size'>;

/** Why a file could not even be looked into. */
type Unread = 'file-unreadable' | 'file-too-large';

/** What became of corrections in a file: those that were new, or why none were taken. */
export type CorrectionsTaken =
  | { readonly ok: true; readonly added: readonly PageCorrections[] }
  | { readonly ok: false; readonly problem: CorrectionsProblem | Unread | 'no-room' };

/** What the settings page does with files. A file that is not taken whole changes nothing. */
export const files = {
  exportSettings: async (): Promise<void> => {
    const text = writeSettingsFile(await settings.get());
    saveFile({ name: 'whosaid-settings.json', type: JSON_TYPE, text });
  },

  /** @returns why nothing was taken from it, or null if its settings are in use now */
  importSettings: async (file: ReadableFile): Promise<FileProblem | Unread | null> => {
    const content = await contentOf(file);
    if (!content.ok) return content.problem;
    const reading = readSettingsFile(content.text);
    if (!reading.ok) return reading.problem;
    await settings.set(reading.settings);
    return null;
  },

  exportCorrections: async (): Promise<void> => {
    const text = writeCorrectionsFile(await corrections.all());
    saveFile({ name: 'whosaid-corrections.json', type: JSON_TYPE, text });
  },

  /** Adds the corrections of a file to those that are kept. */
  importCorrections: async (file: ReadableFile): Promise<CorrectionsTaken> => {
    const content = await contentOf(file);
    if (!content.ok) return content;
    const reading = readCorrectionsFile(content.text);
    if (!reading.ok) return reading;
    const added = await corrections.add(reading.pages);
    return added === null ? { ok: false, problem: 'no-room' } : { ok: true, added };
  },
};

async function contentOf(
  file: ReadableFile,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Unread }
> {
  if (file.size > MOST) return { ok: false, problem: 'file-too-large' };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, problem: 'file-unreadable' };
  }
}
