import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type LanguageModel,
  loadModel,
  modelPaths,
  type ModelPaths,
} from '../../lib/engine/index.ts';
import { MODELS_ROOT, networkCode } from './network-code.ts';

const loaded = new Map<string, LanguageModel | null>();

/**
 * The trained model of a language, loaded when it is first asked for.
 *
 * @param language BCP 47
 * @param folder what the model's paths begin with
 * @returns null where there is none; also, with a word on standard error, if it cannot be used: the rules alone decide then
 */
export function modelFor(language: string, folder = MODELS_ROOT): LanguageModel | null {
  const paths = modelPaths(language);
  if (paths === null) return null;
  const key = join(folder, paths.tagger);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const model = load(language, folder, paths);
  loaded.set(key, model);
  return model;
}

function load(language: string, folder: string, paths: ModelPaths): LanguageModel | null {
  try {
    const bytes = (path: string) => new Uint8Array(readFileSync(join(folder, path)));
    const files = { tagger: bytes(paths.tagger), linker: bytes(paths.linker) };
    const model = loadModel(language, files, networkCode());
    if (model.ok) return model.value;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(`The model of ${language} cannot be used; the rules alone decide.`);
  return null;
}
