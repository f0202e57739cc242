import { describe, expect, it } from 'vitest';

import { FeatureSet, HASHED_ROWS } from '../../../lib/engine/attribution/linking/feature-set.ts';
import { hashOf, RunningHash } from '../../../lib/engine/tagging/hashing.ts';

const hashOfAll = (text: string) => hashOf(text, 0, text.length, 0);

describe('a running hash', () => {
  it.each([[['harbour']], [['har', '', 'bour']], [['“', 'ship', '=', '12']]])(
    'of %j is that of one text',
    (parts) => {
      const hash = new RunningHash();
      for (const part of parts) hash.add(part);
      expect(hash.take()).toBe(hashOfAll(parts.join('')));
    },
  );

  it('begins anew', () => {
    const hash = new RunningHash();
    hash.add('quay');
    hash.take();
    hash.add('pier');
    expect(hash.take()).toBe(hashOfAll('pier'));
  });
});

describe('a set of features', () => {
  it('hashes name and values as "name=a|b": weights are learnt for these rows', () => {
    const features = new FeatureSet();
    features.add('open');
    features.add('gap', 'B0q', 3, true);
    const rows = ['open', 'gap=B0q|3|true'].map((key) => hashOfAll(key) & (HASHED_ROWS - 1));
    expect(features.rows).toEqual(rows);
  });
});
