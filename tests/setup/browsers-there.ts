import { ensureBrowsers } from '../../scripts/browsers/install.ts';

/** Global setup: where a browser is missing, installs it or fails with the sentence that helps. */
export default function browsersThere(): void {
  ensureBrowsers();
}
