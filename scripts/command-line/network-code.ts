import { readFileSync } from 'node:fs';

import { isNetworkCode, type NetworkCode } from '../../lib/engine/index.ts';

/** Where the files of the models are, from the root of the project. */
export const MODELS_ROOT = new URL('../../public/', import.meta.url).pathname;
const FILE = new URL('../../public/models/network.wasm', import.meta.url);

let module: WebAssembly.Module | null = null;

/**
 * A fresh instance of the module that the tagger runs in.
 *
 * @throws WebAssembly.CompileError, TypeError where the file is not such a module
 */
export function networkCode(): NetworkCode {
  module ??= new WebAssembly.Module(readFileSync(FILE));
  const { exports } = new WebAssembly.Instance(module);
  if (!isNetworkCode(exports))
    throw new TypeError('network.wasm does not export what the tagger needs');
  return exports;
}
