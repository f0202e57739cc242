import { findBrowser } from '../../scripts/browsers/find.ts';

/** The path of an installed Chromium for the tests that run inside a page; '' if there is none. */
export function chromiumPath(): string {
  return findBrowser('chromium')?.path ?? '';
}
