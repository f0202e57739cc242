/**
 * `npm test`: makes sure that both kinds of browser are there, builds the extension for them and runs
 * all tests; `--unit` leaves out those that need a browser. Other arguments go to Vitest.
 */
import { BrowserNotFoundError } from './browsers/find.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { runCommand } from './run-command.ts';

const withoutBrowsers = ['--project=!page-browser', '--project=!e2e'];
const results = [
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-output/tests.json',
];

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');
const forVitest = args.filter((argument) => argument !== '--unit');

const browsers = unitOnly ? null : browsersOrSentence();
const missing = typeof browsers === 'string' ? browsers : null;

build();
const projects = browsers === null || missing !== null ? withoutBrowsers : [];
const tested = runCommand('vitest', ['run', ...results, ...projects, ...forVitest], {
  output: 'show',
  env: { WHOSAID_BUILT: '1' },
});
if (missing !== null) console.error(`\nThe tests in real browsers failed. ${missing}`);
process.exitCode = tested.ok && missing === null ? 0 : 1;

/** Elsewhere than on Debian as root a missing browser fails its tests, the others still run. */
function browsersOrSentence(): ReturnType<typeof ensureBrowsers> | string {
  try {
    return ensureBrowsers();
  } catch (error) {
    if (error instanceof BrowserNotFoundError) return error.message;
    throw error;
  }
}

function build(): void {
  for (const browser of ['chrome', 'firefox']) {
    const { ok, output } = runCommand('wxt', ['build', '-b', browser, '--mv3'], { output: 'keep' });
    if (ok) continue;
    console.error(output);
    process.exit(1);
  }
}
