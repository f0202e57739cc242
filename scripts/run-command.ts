import { spawnSync } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  /** Standard output and errors; empty if they went to the terminal. */
  readonly output: string;
}

export interface RunOptions {
  /** `show`: as it comes, to the terminal; `keep`: into the outcome. */
  readonly output: 'show' | 'keep';
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program of `node_modules/.bin` (npm has put it on PATH) and waits for its end. */
export function runCommand(
  command: string,
  args: readonly string[],
  { output, env = {} }: RunOptions,
): Outcome {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    // The shell is only for Windows, where npm's programs are .cmd files.
    shell: process.platform === 'win32',
    stdio: output === 'show' ? 'inherit' : 'pipe',
  });
  const kept = [stdout, stderr, error?.message].filter(Boolean).join('\n');
  return { ok: status === 0, output: output === 'show' ? '' : kept };
}
