import type { Result } from '../types.ts';
import { CONTEXT_SIZES } from './context-features.ts';
import { FORM_SIZES } from './form-features.ts';
import type { ModelBytes } from './model-bytes.ts';
import { openModelFile } from './model-file.ts';
import { type DirectionWeights, LABELS, type Matrix, type TaggerWeights } from './types.ts';

/** The features' version changes with `features.ts` and what it calls; `training/model_file.py` has it too. */
const KIND = {
  /** "WSTG" */
  magic: 0x47545357,
  format: 1,
  features: 1,
} as const;
const GATES = 4;

/**
 * Reads a file of the tagger (`openModelFile` tells of its header).
 *
 * Payload: u32 words in the vocabulary · u16 width of a word · u16 width of the hidden layer · u16 number of form tables,
 * then the width of each · u16 number of context tables, then the width of each · the vocabulary as u32 differences ·
 * tables of words, forms and contexts · for each direction the input and the recurrent matrix and the bias · output
 * weights, output bias, transitions and start scores as f32. Matrices are int8 with a scale a row (`ModelBytes.matrix`).
 *
 * @returns `model-unavailable` for a file that is truncated, corrupt or of another version; never throws
 */
export function readModel(bytes: Uint8Array): Result<TaggerWeights> {
  return openModelFile(bytes, KIND, payloadFrom);
}

function payloadFrom(bytes: ModelBytes, modelVersion: number): TaggerWeights | null {
  const words = bytes.u32();
  const wordWidth = bytes.u16();
  const hidden = bytes.u16();
  const formWidths = Array.from({ length: bytes.u16() }, () => bytes.u16());
  const contextWidths = Array.from({ length: bytes.u16() }, () => bytes.u16());
  const formRows = Object.values(FORM_SIZES);
  if (formWidths.length !== formRows.length || contextWidths.length !== CONTEXT_SIZES.length)
    return null;
  const width = wordWidth + sum(formWidths) + sum(contextWidths);
  const vocabulary = ascending(bytes, words);
  const tables = (rows: readonly number[], widths: readonly number[]) =>
    widths.map((columns, i): Matrix => bytes.matrix(rows[i] ?? 0, columns));
  return {
    modelVersion,
    hidden,
    vocabulary,
    words: bytes.matrix(words + 1, wordWidth),
    forms: tables(formRows, formWidths),
    contexts: tables(CONTEXT_SIZES, contextWidths),
    directions: [direction(bytes, width, hidden), direction(bytes, width, hidden)],
    output: bytes.floats((LABELS + 1) * 2 * hidden),
    outputBias: bytes.floats(LABELS + 1),
    transitions: bytes.floats(LABELS * LABELS),
    start: bytes.floats(LABELS),
  };
}

function direction(bytes: ModelBytes, width: number, hidden: number): DirectionWeights {
  const gates = GATES * hidden;
  return {
    input: bytes.matrix(gates, width),
    recurrent: bytes.matrix(gates, hidden),
    bias: bytes.floats(gates),
  };
}

function ascending(bytes: ModelBytes, length: number): Uint32Array {
  let last = 0;
  return Uint32Array.from({ length }, () => (last += bytes.u32()));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
