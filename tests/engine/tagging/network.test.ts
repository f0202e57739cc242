import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { Arithmetic } from '../../../lib/engine/tagging/arithmetic.ts';
import { doubles } from '../../../lib/engine/tagging/doubles.ts';
import type { TaggerFeatures } from '../../../lib/engine/tagging/features.ts';
import { Network, SCORES } from '../../../lib/engine/tagging/network.ts';
import { readModel } from '../../../lib/engine/tagging/read-model.ts';
import { wasmArithmetic } from '../../../lib/engine/tagging/wasm-arithmetic.ts';
import { bytesOf, TINY } from './tagged.ts';
import { wasmExports } from './wasm-exports.ts';

interface Fixture {
  readonly forms: readonly (readonly [number, number, number, number, number, number])[];
  readonly formOf: readonly number[];
  readonly context: readonly (readonly number[])[];
  readonly blocks: readonly (readonly [first: number, end: number])[];
  readonly scores: readonly (readonly number[])[];
}

const file = new URL('../../fixtures/tagging/tiny.json', import.meta.url);
const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;

/** The features are kept with the scores, so that changes to the lists of a language do not matter here. */
const features: TaggerFeatures = {
  forms: fixture.forms.map(([word, suffix, ending, prefix, shape, wordClass], i) => ({
    text: `form ${i}`,
    word,
    suffix,
    ending,
    prefix,
    shape,
    wordClass,
  })),
  formOf: Uint32Array.from(fixture.formOf),
  context: Uint8Array.from(fixture.context.flat()),
};

function tinyNetwork(arithmetic: Arithmetic = doubles): Network {
  const read = readModel(bytesOf(TINY));
  if (!read.ok) throw new Error(read.code);
  return new Network(read.value, arithmetic);
}

function scoresOf(network: Network): number[] {
  return fixture.blocks.flatMap(([first, end]) => [...network.score(features, first, end)]);
}

describe('the network', () => {
  it('gives the scores of PyTorch', () => {
    const expected = fixture.scores.flat();
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
    const [first, end] = fixture.blocks[1] ?? [0, 0];
    const whole = network.score(features, first, end);
    expect(whole.length).toBe((end - first) * SCORES);
    const shorter = network.score(features, first, end - 1);
    // The backward half carries the last token to the first.
    expect(shorter[0]).not.toBe(whole[0]);
  });
});
