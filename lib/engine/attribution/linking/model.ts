import type { NetworkCode } from '../../tagging/network-code.ts';
import { loadTagger, type Tagger } from '../../tagging/tag.ts';
import type { Result } from '../../types.ts';
import type { AttributionData } from '../attribution-data.ts';
import { type Linker, readLinker } from './read-linker.ts';

/** The trained model of one language. */
export interface LanguageModel {
  readonly tagger: Tagger;
  readonly linker: Linker;
}

/** The bytes of the files that make up the model of one language. */
export interface ModelFiles {
  readonly tagger: Uint8Array;
  readonly linker: Uint8Array;
}

/**
 * Makes the files of a model ready to run.
 *
 * @param data the lists of the language that the model was trained for
 * @param code an instance of the module `NETWORK_CODE` that no other model has
 * @returns `model-unavailable` where a file is truncated, corrupt or of another version
 */
export function readyModel(
  files: ModelFiles,
  data: AttributionData,
  code: NetworkCode,
): Result<LanguageModel> {
  const linker = readLinker(files.linker);
  if (!linker.ok) return linker;
  const tagger = loadTagger(files.tagger, data, code);
  if (!tagger.ok) return tagger;
  return { ok: true, value: { tagger: tagger.value, linker: linker.value } };
}
