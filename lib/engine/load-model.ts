import { type LanguageModel, readyModel, type ModelFiles } from './attribution/linking/model.ts';
import { languageFor } from './languages/registry.ts';
import { NETWORK_CODE, type NetworkCode } from './tagging/network-code.ts';
import type { Result } from './types.ts';

/** Paths of the model files of a language, from the root of the extension. */
export type ModelPaths = Readonly<Record<keyof ModelFiles | 'network', string>>;

/** Where the model of a BCP 47 tag's language is; null for languages that the rules alone support, or nothing does. */
export function modelPaths(tag: string): ModelPaths | null {
  const language = languageFor(tag);
  if (language?.hasModel !== true) return null;
  const { code } = language;
  return {
    tagger: `models/${code}.tagger.bin`,
    linker: `models/${code}.linker.bin`,
    network: NETWORK_CODE,
  };
}

/**
 * Makes the model of a language ready to run.
 *
 * @param tag BCP 47
 * @param code an instance of the module at `ModelPaths.network` that no other model has
 * @returns `model-unavailable` where a file is truncated, corrupt or of another version, or the language has no model
 */
export function loadModel(
  tag: string,
  files: ModelFiles,
  code: NetworkCode,
): Result<LanguageModel> {
  const language = languageFor(tag);
  if (language === null) return { ok: false, code: 'model-unavailable' };
  return readyModel(files, language.attribution, code);
}
