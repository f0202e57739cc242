/**
 * `npm run pages -- FOLDER`: clicks the toolbar button on saved pages in real browsers, prints what
 * was read and how long the page was kept busy, and writes a gallery of pictures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command, Option } from 'commander';

import { inBenchBrowser } from './browsers/bench-build.ts';
import type { Driver } from './browsers/driver.ts';
import type { BrowserFamily } from './browsers/find.ts';
import { serve } from './demo/local-server.ts';
import { gallery } from './pages/gallery.ts';
import { measurePage, type Measurement } from './pages/measure-page.ts';
import { savedPages, servedPages } from './pages/saved-pages.ts';
import { summaryOf, tableOf } from './pages/table.ts';

interface Options {
  readonly browser: BrowserFamily | 'both';
  readonly output: string;
  readonly pictures: boolean;
  readonly lists: boolean;
}

// Leaving at once runs what ends the browser at the process's exit.
process.once('SIGTERM', () => process.exit(1));

await new Command('npm run pages --')
  .description('Reads saved pages (UTF-8) with the extension in real browsers, and measures.')
  .argument('<folder...>', 'folders with saved pages in them or below them')
  .addOption(
    new Option('--browser <family>', 'where')
      .choices(['chromium', 'firefox', 'both'])
      .default('both'),
  )
  .option('--output <folder>', 'where the galleries go', 'test-output')
  .option('--no-pictures', 'take no pictures')
  .option('--lists', 'print what was lost, foreign and painted wrongly', false)
  .action(run)
  .parseAsync();

async function run(folders: readonly string[], options: Options): Promise<void> {
  const families = (['chromium', 'firefox'] as const).filter(
    (family) => options.browser === 'both' || options.browser === family,
  );
  for (const family of families) await runIn(family, folders, options);
}

async function runIn(
  family: BrowserFamily,
  folders: readonly string[],
  options: Options,
): Promise<void> {
  const measurements = await inBenchBrowser(family, (driver) =>
    measureAll(driver, folders, options),
  );
  console.log(`${tableOf(measurements)}\n\n${family}\n${summaryOf(measurements)}\n`);
  if (options.lists) console.log(listsOf(measurements));
  const file = join(options.output, `pages-${family}.html`);
  mkdirSync(options.output, { recursive: true });
  writeFileSync(file, gallery(family, measurements));
  console.log(`Gallery: ${file}`);
}

async function measureAll(
  driver: Driver,
  folders: readonly string[],
  { pictures }: Options,
): Promise<readonly Measurement[]> {
  const pages = savedPages(folders);
  const server = await serve(servedPages(pages));
  try {
    const measurements: Measurement[] = [];
    for (const { name, path } of pages) {
      const url = `${server.origin}${path}`;
      measurements.push(await measurePage(driver, { name, url }, pictures));
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    return measurements;
  } finally {
    await server.close();
  }
}

function listsOf(measurements: readonly Measurement[]): string {
  return measurements
    .flatMap(({ name, article }) => {
      if (!article) return [];
      const { passages, wronglyPainted } = article;
      return [
        ...passages.missing.map(({ text, around }) => `${name} lost: ${text} (${around})`),
        ...passages.foreign.map(({ text, around }) => `${name} foreign: ${text} (${around})`),
        ...wronglyPainted.map((words) => `${name} wrongly painted: ${words}`),
      ];
    })
    .join('\n');
}
