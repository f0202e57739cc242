import { fileURLToPath } from 'node:url';

import type { BrowserFamily } from './find.ts';

/** What WXT calls the browsers it builds for. */
export const BUILD_NAMES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'chrome',
  firefox: 'firefox',
};

/**
 * @param mode of the build, where it is not the one that is shipped.
 * @returns the folder into which WXT builds the extension, as an absolute path.
 */
export function builtExtension(family: BrowserFamily, mode?: 'bench'): string {
  const suffix = mode ? `-${mode}` : '';
  return fileURLToPath(
    new URL(`../../.output/${BUILD_NAMES[family]}-mv3${suffix}`, import.meta.url),
  );
}
