import { readFileSync } from 'node:fs';
import { networkCode } from '../../scripts/command-line/network-code.ts';
import { type LanguageModel, loadModel } from '../../lib/engine/index.ts';

let model: LanguageModel | null = null;

/** The bytes of a file of the shipped model of English. */
export function shippedFile(part: 'tagger' | 'linker'): Uint8Array {
  return new Uint8Array(
    readFileSync(new URL(`../../public/models/en.${part}.bin`, import.meta.url)),
  );
}

/** The shipped model of English, read once. */
export function shippedModel(): LanguageModel {
  if (model !== null) return model;
  const loaded = loadModel(
    'en',
    {
      tagger: shippedFile('tagger'),
      linker: shippedFile('linker'),
    },
    networkCode(),
  );
  if (!loaded.ok) throw new Error(loaded.code);
  model = loaded.value;
  return model;
}
