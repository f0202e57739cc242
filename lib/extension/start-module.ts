import type { NetworkCode } from '../engine/index.ts';

/**
 * Makes a function that compiles and starts the extension's own WebAssembly module, which its security policy allows.
 *
 * @param isNetworkCode whether a module exports what the tagger needs
 * @returns takes the bytes of the module; every call starts a fresh instance. It throws a WebAssembly.CompileError where the
 *   bytes are damaged or the browser lacks an instruction, a TypeError where they are another module
 */
export function moduleStarter(
  isNetworkCode: (exports: object) => exports is NetworkCode,
): (bytes: Uint8Array) => Promise<NetworkCode> {
  return async (bytes) => {
    const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
    if (isNetworkCode(instance.exports)) return instance.exports;
    throw new TypeError('not the module of the tagger');
  };
}
