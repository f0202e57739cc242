import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { networkCode } from '../scripts/command-line/network-code.ts';
import { attribution } from '../lib/engine/languages/en/attribution.ts';
import { SCORES } from '../lib/engine/tagging/network.ts';
import { loadTagger } from '../lib/engine/tagging/tag.ts';
import { type GoldArticle, readLines } from './corpus.ts';
import { featuresOf } from './english.ts';

/** How far a score of the engine may be from PyTorch's. */
const TOLERANCE = 1e-3;

/**
 * Compares the engine's scores with those that export.py wrote for the same model and corpus.
 *
 *   node training/verify.ts --model public/models/en.tagger.bin --corpus FILE.jsonl --reference DIR
 */
const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    corpus: { type: 'string' },
    reference: { type: 'string' },
  },
});
if (values.model === undefined || values.corpus === undefined || values.reference === undefined)
  throw new Error('--model, --corpus and --reference are needed');

const loaded = loadTagger(new Uint8Array(readFileSync(values.model)), attribution, networkCode());
if (!loaded.ok) throw new Error(loaded.code);
const { network } = loaded.value;
const bytes = readFileSync(join(values.reference, 'scores.f32'));
const reference = new Float32Array(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
);

let offset = 0;
let worst = 0;
let total = 0;
let articles = 0;
for (const { text } of readLines<GoldArticle>(values.corpus)) {
  if (offset * SCORES >= reference.length) break;
  const { article, features } = featuresOf(text);
  for (const { first, end } of article.blocks) {
    if (end <= first) continue;
    const start = (offset + first) * SCORES;
    network.score(features, first, end).forEach((score, i) => {
      const difference = Math.abs(score - (reference[start + i] ?? NaN));
      worst = difference > worst || Number.isNaN(difference) ? difference : worst;
      total += difference;
    });
  }
  offset += article.tokens.length;
  articles++;
}
const mean = total / (offset * SCORES);
console.log(
  `${articles} articles, ${offset} tokens: greatest difference ${worst}, mean ${mean.toExponential(1)}`,
);
process.exitCode = worst <= TOLERANCE ? 0 : 1;
