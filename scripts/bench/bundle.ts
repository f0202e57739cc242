import { join } from 'node:path';

import { build } from 'vite';

const FOLDER = 'test-output/bench';
const NAME = 'bench.js';

/**
 * Bundles all that is measured as the extension is bundled, minified, once for Node and Chromium.
 * @returns the folder, and the name of the file in it that exports {@link import('./bundled/index.ts')}
 */
export async function bundle(): Promise<{ readonly folder: string; readonly name: string }> {
  const folder = join(process.cwd(), FOLDER);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      reportCompressedSize: false,
      lib: {
        entry: join(import.meta.dirname, 'bundled/index.ts'),
        formats: ['es'],
        fileName: () => NAME,
      },
    },
  });
  return { folder, name: NAME };
}
