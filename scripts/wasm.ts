/**
 * `npm run wasm`: compiles the tagger's inner loops to WebAssembly. With `--check`, says whether the committed file is what
 * the source gives.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Command } from 'commander';

import { PlainError } from './demo/plain-error.ts';
import { runCommand } from './run-command.ts';

const SOURCE = new URL('wasm/network.as', import.meta.url);
const TARGET = new URL('../public/models/network.wasm', import.meta.url);
const OPTIONS =
  '-O3 --enable simd --enable bulk-memory --runtime stub --noAssert --initialMemory 1';

await new Command('npm run wasm --')
  .description('Compiles scripts/wasm/network.as to public/models/network.wasm.')
  .option('--check', 'write nothing; fail if the file is not what the source gives', false)
  .action(({ check }: { readonly check: boolean }) => {
    const bytes = compiled();
    if (!check) writeFileSync(TARGET, bytes);
    else if (!bytes.equals(readFileSync(TARGET)))
      throw new PlainError('public/models/network.wasm is not what its source gives: npm run wasm');
  })
  .parseAsync();

/** @throws PlainError with the compiler's words where the source is wrong */
function compiled(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'wasm-'));
  try {
    // The compiler takes no other ending.
    const source = join(folder, 'network.ts');
    const target = join(folder, 'network.wasm');
    copyFileSync(SOURCE, source);
    const { ok, output } = runCommand('asc', [source, '-o', target, ...OPTIONS.split(' ')], {
      output: 'keep',
    });
    if (!ok) throw new PlainError(output);
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
