import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { tag } from '../lib/engine/tagging/tag.ts';
import { type GoldArticle, readLines } from './corpus.ts';
import { readArticle } from './english.ts';
import { heldOutTaggers } from './held-out.ts';

/**
 * Tags a corpus with the engine and writes the spans, a line an article: {id, spans: [{type, start, end}]}.
 *
 *   node training/spans.ts --model public/models/en.tagger.bin --corpus FILE.jsonl --out SPANS.jsonl
 *
 * With several models, `--model FOLD0.bin --model FOLD1.bin`, each article is tagged by the one that was trained without it.
 */
const { values } = parseArgs({
  options: {
    model: { type: 'string', multiple: true },
    corpus: { type: 'string' },
    out: { type: 'string' },
  },
});
if (values.model === undefined || values.corpus === undefined || values.out === undefined)
  throw new Error('--model, --corpus and --out are needed');

const taggerOf = heldOutTaggers(values.model);

let words = 0;
let spent = 0;
const lines = readLines<GoldArticle>(values.corpus).map(({ id, text }, index) => {
  const { article, passages } = readArticle(text);
  const begin = performance.now();
  const tagged = tag(article, passages, taggerOf(index));
  spent += performance.now() - begin;
  words += text.split(/\s+/u).length;
  const spans = tagged.spans.map(({ role, first, end, confidence, speech }) => ({
    type: role,
    start: article.tokens[first]?.start ?? 0,
    end: article.tokens[end - 1]?.end ?? 0,
    confidence,
    speech,
  }));
  return `${JSON.stringify({ id, spans })}\n`;
});
writeFileSync(values.out, lines.join(''));
console.log(
  `${lines.length} articles; tagging took ${((1000 * spent) / words).toFixed(1)} ms per 1,000 words`,
);
