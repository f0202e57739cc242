import * as v from 'valibot';
import { type Settings, settingsSchema } from './settings.ts';

/** Goes up when settings change their meaning; `migrations` of lib/extension/settings.ts then follow. */
export const SETTINGS_VERSION = 1;

const KIND = 'whosaid-settings';

/** Why a file holds no settings that could be taken over. */
export type FileProblem = 'not-json' | 'not-settings' | 'newer-version' | 'invalid-settings';

export type FileReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: FileProblem };

/** Settings as the text of a file that {@link readSettingsFile} takes. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

const fileSchema = v.object({ kind: v.literal(KIND), version: v.number(), settings: v.unknown() });

/** Takes all of a file or nothing: what one part of it means may hang on another. */
export function readSettingsFile(text: string): FileReading {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!file.success) return { ok: false, problem: 'not-json' };
  const parsed = v.safeParse(fileSchema, file.output);
  if (!parsed.success) return { ok: false, problem: 'not-settings' };
  if (parsed.output.version > SETTINGS_VERSION) return { ok: false, problem: 'newer-version' };
  const settings = v.safeParse(settingsSchema, parsed.output.settings);
  return settings.success
    ? { ok: true, settings: settings.output }
    : { ok: false, problem: 'invalid-settings' };
}
