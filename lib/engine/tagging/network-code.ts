/**
 * What an instance of models/network.wasm exports: the inner loops of the tagger. All numbers but `factor` are addresses and
 * sizes in its memory; scripts/wasm/network.as says what each function does.
 */
export interface NetworkCode {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => unknown };
  readonly addProduct: (
    matrix: number,
    vector: number,
    pairs: number,
    scales: number,
    factor: number,
    sums: number,
    blocks: number,
  ) => void;
  readonly runDirection: (
    inputs: number,
    offset: number,
    length: number,
    backward: number,
    recurrent: number,
    scales: number,
    hidden: number,
    scratch: number,
    states: number,
    stride: number,
  ) => void;
  readonly score: (
    states: number,
    length: number,
    width: number,
    weights: number,
    bias: number,
    scores: number,
  ) => void;
}

/** Where the module is, from the root of the extension. */
export const NETWORK_CODE = 'models/network.wasm';

const FUNCTIONS = ['addProduct', 'runDirection', 'score'] as const;

/** Whether a module exports what the tagger needs. */
export function isNetworkCode(exports: object): exports is NetworkCode {
  return (
    'memory' in exports &&
    FUNCTIONS.every((name) => typeof Reflect.get(exports, name) === 'function')
  );
}
