import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CONTEXT_SIZES } from '../lib/engine/tagging/context-features.ts';
import { FORM_SIZES, type FormFeatures } from '../lib/engine/tagging/form-features.ts';
import { type GoldArticle, readLines, type SilverArticle } from './corpus.ts';
import { featuresOf, isSpeechCue } from './english.ts';
import { labelsOf, NER, POS, silverTags } from './labels.ts';

/**
 * Writes the tensors of an annotated corpus with the engine's own features.
 *
 *   node training/prepare.ts --corpus FILE.jsonl [--silver FILE.jsonl] [--more FILE.jsonl] --out DIR
 *
 * Articles of --more are learnt from and never held out.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    silver: { type: 'string' },
    more: { type: 'string' },
    out: { type: 'string' },
  },
});
if (values.corpus === undefined || values.out === undefined)
  throw new Error('--corpus and --out are needed');

const silver = new Map(
  (values.silver === undefined ? [] : readLines<SilverArticle>(values.silver)).map((article) => [
    article.id,
    article,
  ]),
);
const forms: number[] = [];
const formIds = new Map<string, number>();
const columns = {
  form: new Array<number>(),
  roles: new Array<number>(),
  speech: new Array<number>(),
  pos: new Array<number>(),
  ner: new Array<number>(),
  context: new Array<number>(),
};
const blocks: number[] = [];
const ids: string[] = [];

for (const gold of readLines<GoldArticle>(values.corpus)) addArticle(gold);
const divisible = ids.length;
if (values.more !== undefined)
  for (const gold of readLines<GoldArticle>(values.more)) addArticle(gold);
mkdirSync(values.out, { recursive: true });
const { out } = values;
write('forms.u32', Uint32Array.from(forms));
write('form.u32', Uint32Array.from(columns.form));
for (const name of ['roles', 'speech', 'pos', 'ner', 'context'] as const)
  write(`${name}.u8`, Uint8Array.from(columns[name]));
write('blocks.u32', Uint32Array.from(blocks));
writeFileSync(
  join(out, 'meta.json'),
  JSON.stringify({
    ids,
    divisible,
    formSizes: FORM_SIZES,
    contextSizes: CONTEXT_SIZES,
    pos: POS,
    ner: NER,
  }),
);
console.log(`${ids.length} articles, ${blocks.length / 3} blocks, ${columns.form.length} tokens`);

function addArticle(gold: GoldArticle): void {
  const { article, features } = featuresOf(gold.text);
  const offset = columns.form.length;
  const local = features.forms.map(formId);
  for (const form of features.formOf) columns.form.push(local[form] ?? 0);
  const labels = labelsOf(article, gold.attributions, isSpeechCue);
  const tags = silverTags(article, silver.get(gold.id));
  for (const label of labels.roles) columns.roles.push(label);
  for (const flag of labels.speech) columns.speech.push(flag);
  for (const tag of tags.pos) columns.pos.push(tag);
  for (const tag of tags.ner) columns.ner.push(tag);
  for (const value of features.context) columns.context.push(value);
  for (const { first, end } of article.blocks)
    if (end > first) blocks.push(ids.length, offset + first, offset + end);
  ids.push(gold.id);
}

/** Index of a form among those of the corpus; forms with the same features are one. */
function formId(form: FormFeatures): number {
  const row = [form.word, form.suffix, form.ending, form.prefix, form.shape, form.wordClass];
  const key = row.join(' ');
  const known = formIds.get(key);
  if (known !== undefined) return known;
  const id = formIds.size;
  formIds.set(key, id);
  for (const value of row) forms.push(value);
  return id;
}

function write(name: string, values: Uint8Array | Uint32Array): void {
  writeFileSync(join(out, name), values);
}
