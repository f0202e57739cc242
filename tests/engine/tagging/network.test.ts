import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { CONTEXT_COLUMNS } from '../../../lib/engine/tagging/context-features.ts';
import type { TaggerFeatures } from '../../../lib/engine/tagging/features.ts';
import { Network, SCORES } from '../../../lib/engine/tagging/network.ts';
import { readModel } from '../../../lib/engine/tagging/read-model.ts';
import { networkCode } from '../../../scripts/command-line/network-code.ts';
import { bytesOf, TINY } from './tagged.ts';

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

function tinyNetwork(): Network {
  const read = readModel(bytesOf(TINY));
  if (!read.ok) throw new Error(read.code);
  return new Network(read.value, networkCode());
}

const noContext = new Uint8Array(1000 * CONTEXT_COLUMNS);

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('an empty list');
  return item;
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

  it('scores each block by itself', () => {
    const network = tinyNetwork();
    const [first, end] = fixture.blocks[1] ?? [0, 0];
    const whole = network.score(features, first, end);
    expect(whole.length).toBe((end - first) * SCORES);
    const shorter = network.score(features, first, end - 1);
    // The backward half carries the last token to the one before it.
    const before = (end - first - 2) * SCORES;
    expect(shorter[before]).not.toBe(whole[before]);
  });

  it('reads what no writer makes one paragraph, in pieces', () => {
    const count = 3000;
    const long: TaggerFeatures = {
      forms: features.forms,
      formOf: Uint32Array.from({ length: count }, (_, i) => i % features.forms.length),
      context: new Uint8Array(count * CONTEXT_COLUMNS),
    };
    const scores = tinyNetwork().score(long, 0, count);
    expect(scores.length).toBe(count * SCORES);
    expect(scores.every(Number.isFinite)).toBe(true);
    expect(tinyNetwork().score(long, 1024, 2048)).toEqual(
      scores.subarray(1024 * SCORES, 2048 * SCORES),
    );
  });

  it('works words out anew when it has met too many to remember', () => {
    const network = tinyNetwork();
    const expected = scoresOf(network);
    const strangers = Array.from({ length: 1000 }, (_, i) => i);
    for (let round = 0; round < 5; round++) {
      const forms = strangers.map((i) => ({ ...first(features.forms), text: `${round} ${i}` }));
      network.score({ forms, formOf: Uint32Array.from(strangers), context: noContext }, 0, 1000);
    }
    expect(scoresOf(network)).toEqual(expected);
  });
});
