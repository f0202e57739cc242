import {
  readSettingsFile,
  writeSettingsFile,
  type FileProblem,
} from '../settings/settings-file.ts';
import { corrections } from './corrections.ts';
import { settings } from './settings.ts';
import { saveFile } from './take-away.ts';

const JSON_TYPE = 'application/json';

/** What the settings page does with files. */
export const files = {
  exportSettings: async (): Promise<void> => {
    const text = writeSettingsFile(await settings.get());
    saveFile({ name: 'whosaid-settings.json', type: JSON_TYPE, text });
  },

  /** @returns why nothing was taken from it, or null if its settings are in use now */
  importSettings: async (file: Pick<File, 'text'>): Promise<FileProblem | null> => {
    const reading = readSettingsFile(await file.text());
    if (!reading.ok) return reading.problem;
    await settings.set(reading.settings);
    return null;
  },

  exportCorrections: async (): Promise<void> => {
    const text = `${JSON.stringify(await corrections.all(), null, 2)}\n`;
    saveFile({ name: 'whosaid-corrections.json', type: JSON_TYPE, text });
  },
};
