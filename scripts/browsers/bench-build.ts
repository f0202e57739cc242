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
export function buildForBench(family: BrowserFamily): void {
  const args = ['build', '-b', BUILD_NAMES[family], '--mv3', '--mode', 'bench'];
  const { ok, output } = runCommand('wxt', args, { output: 'keep' });
  if (!ok) throw new PlainError(`The extension could not be built.\n${output}`);
}
