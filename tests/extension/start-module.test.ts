import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { isNetworkCode } from '../../lib/engine/index.ts';
import { moduleStarter } from '../../lib/extension/start-module.ts';

const bytes = new Uint8Array(
  readFileSync(new URL('../../public/models/network.wasm', import.meta.url)),
);
/** A module that exports nothing. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const start = moduleStarter(isNetworkCode);

describe('starting the module of the tagger', () => {
  it('gives a fresh instance each time', async () => {
    const [first, second] = await Promise.all([start(bytes), start(bytes)]);
    expect(first.memory).not.toBe(second.memory);
  });

  it.each([
    ['is cut', bytes.slice(0, -20)],
    ['is empty', new Uint8Array(0)],
    ['is another module', EMPTY],
  ])('fails where the file %s', async (_, damaged) => {
    await expect(start(damaged)).rejects.toThrow();
  });
});
