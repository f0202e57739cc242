/**
 * `npm start`: builds the extension, opens a news article in an installed browser and clicks the
 * toolbar button. Without a display it prints who said what and saves pictures instead.
 */
import { Command } from 'commander';

import { BUILD_NAMES, builtExtension } from './browsers/built-extension.ts';
import { findBrowser, findWishedBrowser, type InstalledBrowser } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { hasDisplay } from './demo/display.ts';
import { serve } from './demo/local-server.ts';
import { PlainError } from './demo/plain-error.ts';
import { showInTerminal, showToPerson } from './demo/show.ts';
import { samplePage, wishedPage, type ShownPage } from './demo/shown-page.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly browser?: string;
  readonly headless: boolean;
}

// Leaving at once runs what ends the browser at the process's exit.
process.once('SIGTERM', () => process.exit(1));
process.once('SIGHUP', () => process.exit(1));

await new Command('npm start --')
  .description('Opens a news article in a browser with Whosaid loaded, and clicks its button.')
  .argument('[page]', 'address or saved file of another page to open')
  .option('--browser <name or path>', 'chrome, chromium, edge, firefox, or a program')
  .option('--headless', 'show no window: print who said what and save pictures', false)
  .action(run)
  .parseAsync();

async function run(wish: string | undefined, options: Options): Promise<void> {
  try {
    const page = wish === undefined ? samplePage() : await wishedPage(wish);
    const browser = chooseBrowser(options.browser);
    build(browser);
    await show(page, browser, options.headless || !hasDisplay());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

function chooseBrowser(wish: string | undefined): InstalledBrowser {
  if (wish !== undefined) return findWishedBrowser(wish);
  return findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium');
}

function build({ family }: InstalledBrowser): void {
  console.log('Building the extension …');
  const { ok, output } = runCommand('wxt', ['build', '-b', BUILD_NAMES[family], '--mv3'], {
    output: 'keep',
  });
  if (!ok) throw new PlainError(`The extension could not be built.\n${output}`);
}

async function show(page: ShownPage, browser: InstalledBrowser, headless: boolean): Promise<void> {
  const server = 'documents' in page ? await serve(page.documents) : null;
  const url = 'url' in page ? page.url : `${server?.origin ?? ''}${page.path}`;
  console.log(`Opening ${'url' in page ? page.url : page.name} in ${browser.name} …`);
  const extension = builtExtension(browser.family);
  const driver = await launchBrowser({ browser, extension, headless });
  try {
    await (headless ? showInTerminal : showToPerson)(driver, url);
  } finally {
    await driver.close();
    await server?.close();
  }
}
