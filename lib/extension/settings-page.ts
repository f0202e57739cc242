import { CORRECTIONS_FILE } from '../corrections/corrections-file.ts';
import type { PageCorrections } from '../corrections/types.ts';
import { type FileKind, type FileProblem, readFile, writeFile } from '../files/readers-file.ts';
import { SETTINGS_FILE } from '../settings/settings-file.ts';
import { corrections } from './corrections.ts';
import { settings } from './settings.ts';
import { saveFile } from './take-away.ts';

/** Bytes: all that the browser keeps for an extension is no more. */
const MOST = 10_000_000;

type ReadableFile = Pick<File, 'text' | 'size'>;

/** Why nothing was taken from a file: what is in it, or why it could not even be looked into. */
type Problem<Name extends string> = FileProblem<Name> | 'file-unreadable' | 'file-too-large';

type Taken<Name extends string, Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: Problem<Name> };

/** What became of corrections in a file: those that were new, or why none were taken. */
export type CorrectionsTaken =
  | { readonly ok: true; readonly added: readonly PageCorrections[] }
  | { readonly ok: false; readonly problem: Problem<'corrections'> | 'no-room' };

/** What the settings page does with files. A file that is not taken whole changes nothing. */
export const files = {
  exportSettings: async (): Promise<void> => {
    save(SETTINGS_FILE, await settings.get());
  },

  /** @returns why nothing was taken from it, or null if its settings are in use now */
  importSettings: async (file: ReadableFile): Promise<Problem<'settings'> | null> => {
    const taken = await take(SETTINGS_FILE, file);
    if (!taken.ok) return taken.problem;
    await settings.set(taken.content);
    return null;
  },

  exportCorrections: async (): Promise<void> => {
    save(CORRECTIONS_FILE, await corrections.all());
  },

  /** Adds the corrections of a file to those that are kept. */
  importCorrections: async (file: ReadableFile): Promise<CorrectionsTaken> => {
    const taken = await take(CORRECTIONS_FILE, file);
    if (!taken.ok) return taken;
    const added = await corrections.add(taken.content);
    return added === null ? { ok: false, problem: 'no-room' } : { ok: true, added };
  },
};

function save<Content>(kind: FileKind<string, Content>, content: Content): void {
  const text = writeFile(kind, content);
  saveFile({ name: `whosaid-${kind.name}.json`, type: 'application/json', text });
}

async function take<Name extends string, Content>(
  kind: FileKind<Name, Content>,
  file: ReadableFile,
): Promise<Taken<Name, Content>> {
  if (file.size > MOST) return { ok: false, problem: 'file-too-large' };
  try {
    return readFile(kind, await file.text());
  } catch {
    return { ok: false, problem: 'file-unreadable' };
  }
}
