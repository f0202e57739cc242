import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

import type { House } from '../fixtures/house/violations.ts';

/** The rules that `npm run check:imports` applies. */
export const { forbidden = [] } = await extractDepcruiseConfig('./.dependency-cruiser.cjs');

/**
 * Builds a little house in a folder of its own and asks the boundary checker about it.
 * @returns the names of the laws that it breaks, each once, in alphabetical order.
 */
export async function brokenLaws(house: House): Promise<readonly string[]> {
  // Inside the project, so that its packages are found.
  await mkdir('test-output', { recursive: true });
  const baseDir = await mkdtemp(join(process.cwd(), 'test-output', 'house-'));
  try {
    for (const [path, content] of Object.entries(house)) {
      const file = join(baseDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return await namesOfViolations(baseDir);
  } finally {
    await rm(baseDir, { recursive: true });
  }
}

async function namesOfViolations(baseDir: string): Promise<readonly string[]> {
  const options = { baseDir, ruleSet: { forbidden }, validate: true, tsPreCompilationDeps: true };
  const { output } = await cruise(['.'], { ...options, doNotFollow: { path: 'node_modules' } });
  if (typeof output === 'string') throw new Error(`no result but a text: ${output}`);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}
