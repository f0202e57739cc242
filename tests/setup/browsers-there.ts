import { chromiumPath } from './chromium-path.ts';

/** Global setup: fails with a sentence that helps, where the tests need a browser and there is none. */
export default function browsersThere(): void {
  if (chromiumPath() === '') {
    throw new Error('No Chromium was found: install it, or set WHOSAID_CHROMIUM to its path.');
  }
}
