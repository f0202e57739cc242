import type { Driver } from './driver.ts';
import { ensureBrowser } from './install.ts';
import { launchBrowser } from './launch.ts';
import { builtExtension } from './built-extension.ts';
import { PlainError } from '../demo/plain-error.ts';
import { runCommand } from '../run-command.ts';
import { BUILD_NAMES } from './built-extension.ts';
import type { BrowserFamily } from './find.ts';

/**
 * Makes a build of its own: in this one alone reader, background and popup note down when their steps
 * were done.
 *
 * @throws {PlainError} with what the build says, if it fails
 */
function buildForBench(family: BrowserFamily): void {
  const args = ['build', '-b', BUILD_NAMES[family], '--mv3', '--mode', 'bench'];
  const { ok, output } = runCommand('wxt', args, { output: 'keep' });
  if (!ok) throw new PlainError(`The extension could not be built.\n${output}`);
}

/**
 * Runs something in a browser with the build of the bench, which is made anew for it.
 *
 * @returns what it returns; the browser is closed by then
 */
export async function inBenchBrowser<Found>(
  family: BrowserFamily,
  use: (driver: Driver) => Promise<Found>,
): Promise<Found> {
  buildForBench(family);
  const browser = ensureBrowser(family);
  const extension = builtExtension(family, 'bench');
  const driver = await launchBrowser({ browser, extension, headless: true });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}
