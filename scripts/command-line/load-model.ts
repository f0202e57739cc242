import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  type LanguageModel,
  loadModel,
  modelPaths,
  type ModelPaths,
  type ProductExports,
  productModule,
} from '../../lib/engine/index.ts';

/** Where the files of the models are, from the root of the project. */
const FOLDER = new URL('../../public/', import.meta.url).pathname;

const loaded = new Map<string, LanguageModel | null>();

/**
 * The trained model of a language, loaded when it is first asked for.
 *
 * @param language BCP 47
 * @param folder what the model's paths begin with
 * @returns null where there is none; also, with a word on standard error, if it cannot be used: the rules alone decide then
 */
export function modelFor(language: string, folder = FOLDER): LanguageModel | null {
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
    const model = loadModel(language, files, multiplier());
    if (model.ok) return model.value;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(`The model of ${language} cannot be used; the rules alone decide.`);
  return null;
}

function multiplier(): ProductExports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(productModule()));
  return exports as unknown as ProductExports;
}
