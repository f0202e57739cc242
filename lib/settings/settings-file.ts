import type { FileKind } from '../files/readers-file.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** Where its version goes up, `migrations` of lib/extension/settings.ts follow. */
export const SETTINGS_FILE: FileKind<'settings', Settings> = {
  name: 'settings',
  version: 1,
  field: 'settings',
  schema: settingsSchema,
};
