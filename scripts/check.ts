/**
 * `npm run check`: everything that must hold besides the tests, which is every script of package.json
 * that begins with `check:`. Each runs even if one before it failed; only a failing one shows what it
 * said. The outcome is also written to test-output/checks.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

import packageJson from '../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';

const checks = Object.keys(packageJson.scripts).filter((name) => name.startsWith('check:'));
const failed = checks.filter((name) => !passes(name));
const outcome = { passed: checks.length - failed.length, failed: failed.length };

console.log(`\n${String(outcome.passed)} checks passed, ${String(outcome.failed)} failed`);
mkdirSync('test-output', { recursive: true });
writeFileSync('test-output/checks.json', JSON.stringify(outcome));
process.exitCode = failed.length === 0 ? 0 : 1;

function passes(name: string): boolean {
  const start = performance.now();
  const { ok, output } = runCommand('npm', ['run', '--silent', name], { output: 'keep' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(output);
  return ok;
}
