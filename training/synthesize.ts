import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { GoldArticle } from './corpus.ts';
import { articleOf } from './synthetic/article.ts';
import { chanceOf } from './synthetic/random.ts';

/**
 * Writes articles made up of patterns, with invented names, in styles that a corpus may lack.
 *
 *   node training/synthesize.ts [--articles 160] [--seed 1] --out FILE.jsonl
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '160' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
if (values.out === undefined) throw new Error('--out is needed');

const chance = chanceOf(Number(values.seed));
const articles = Array.from({ length: Number(values.articles) }, (_, i): GoldArticle => ({
  id: `synthetic-${i}`,
  ...articleOf(chance),
}));
writeFileSync(values.out, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
