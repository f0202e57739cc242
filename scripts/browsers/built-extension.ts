import { fileURLToPath } from 'node:url';

import type { BrowserFamily } from './find.ts';

/** What WXT calls the browsers it builds for. */
export const BUILD_NAMES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'chrome',
  firefox: 'firefox',
};

/** @returns the folder into which WXT builds the extension, as an absolute path. */
export function builtExtension(family: BrowserFamily): string {
  return fileURLToPath(new URL(`../../.output/${BUILD_NAMES[family]}-mv3`, import.meta.url));
}
