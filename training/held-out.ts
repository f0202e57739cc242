import { readFileSync } from 'node:fs';

import { networkCode } from '../scripts/command-line/network-code.ts';
import { attribution } from '../lib/engine/languages/en/attribution.ts';
import { loadTagger, type Tagger } from '../lib/engine/tagging/tag.ts';

/**
 * Reads models, one a fold of a corpus: the first was trained with `train.py --folds N --fold 0`, and so on. What learns
 * from the tagger's output needs output on articles that the tagger has not seen, as those of its users.
 *
 * @param files one model for each fold, in order; a single one tags all articles
 * @returns for the index of an article in the corpus the model that was trained without it
 * @throws Error where a file is missing or no model of this version
 */
export function heldOutTaggers(files: readonly string[]): (index: number) => Tagger {
  const taggers = files.map(readTagger);
  return (index) => {
    const tagger = taggers[index % taggers.length];
    if (tagger === undefined) throw new Error('a model is needed');
    return tagger;
  };
}

function readTagger(file: string): Tagger {
  const loaded = loadTagger(new Uint8Array(readFileSync(file)), attribution, networkCode());
  if (!loaded.ok) throw new Error(`${file}: ${loaded.code}`);
  return loaded.value;
}
