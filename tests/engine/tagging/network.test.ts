import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { Arithmetic } from '../../../lib/engine/tagging/arithmetic.ts';
import { doubles } from '../../../lib/engine/tagging/doubles.ts';
import { Network, SCORES } from '../../../lib/engine/tagging/network.ts';
import { readModel } from '../../../lib/engine/tagging/read-model.ts';
import { wasmArithmetic } from '../../../lib/engine/tagging/wasm-arithmetic.ts';
import { articleFromText } from '../../../scripts/command-line/plain-text.ts';
import { bytesOf, seen, TINY } from './tagged.ts';
import { wasmExports } from './wasm-exports.ts';

const fixture = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/tagging/${name}`, import.meta.url), 'utf8'),
  ) as unknown;

function tinyNetwork(arithmetic: Arithmetic = doubles): Network {
  const read = readModel(bytesOf(TINY));
  if (!read.ok) throw new Error(read.code);
  return new Network(read.value, arithmetic);
}

function harbour() {
  const { text } = fixture('corpus.jsonl') as { text: string };
  const read = articleFromText(text, 'en');
  if (!read.ok) throw new Error(read.code);
  return seen(read.value);
}

function scoresOf(network: Network): number[] {
  const { tokens, features } = harbour();
  return tokens.blocks.flatMap(({ first, end }) => [...network.score(features, first, end)]);
}

describe('the network', () => {
  it('gives the scores of PyTorch', () => {
    const expected = (fixture('tiny-scores.json') as number[][]).flat();
    const scores = scoresOf(tinyNetwork());
    expect(scores.length).toBe(expected.length);
    const worst = Math.max(...scores.map((score, i) => Math.abs(score - (expected[i] ?? NaN))));
    expect(worst).toBeLessThan(1e-3);
  });

  it('gives the same whatever it has met before', () => {
    const network = tinyNetwork();
    const first = scoresOf(network);
    expect(scoresOf(network)).toEqual(first);
    expect(scoresOf(tinyNetwork())).toEqual(first);
  });

  it('gives the same with WebAssembly, to the bit', () => {
    expect(scoresOf(tinyNetwork(wasmArithmetic(wasmExports())))).toEqual(scoresOf(tinyNetwork()));
  });

  it('scores each block by itself', () => {
    const network = tinyNetwork();
    const { tokens, features } = harbour();
    const { first, end } = tokens.blocks[1] ?? { first: 0, end: 0 };
    const whole = network.score(features, first, end);
    expect(whole.length).toBe((end - first) * SCORES);
    const shorter = network.score(features, first, end - 1);
    // The backward half carries the last token to the first.
    expect(shorter[0]).not.toBe(whole[0]);
  });
});
