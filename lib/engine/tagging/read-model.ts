import type { Result } from '../types.ts';
import { crc32 } from './checksum.ts';
import { CONTEXT_SIZES } from './context-features.ts';
import { FORM_SIZES } from './form-features.ts';
import { ModelBytes } from './model-bytes.ts';
import { type DirectionWeights, LABELS, type Matrix, type TaggerWeights } from './types.ts';

/** "WSTG" in ASCII, read as a little-endian number. */
const MAGIC = 0x47545357;
const FORMAT_VERSION = 1;
/** Changes with every change to the features, so that a model trained on others is not taken. */
const FEATURE_VERSION = 1;
const HEADER_BYTES = 20;
const GATES = 4;

/**
 * Reads a model file. All numbers are little endian.
 *
 * Header, 20 bytes: magic "WSTG" · u16 version of the format · u16 version of the features · u32 version of the model
 * (YYYYMMDD) · u32 length of the payload · u32 CRC-32 of the payload.
 *
 * Payload: u32 words in the vocabulary · u16 width of a word · u16 width of the hidden layer · u16 number of form tables,
 * then the width of each · u16 number of context tables, then the width of each · the vocabulary as u32 differences ·
 * tables of words, forms and contexts · for each direction the input and the recurrent matrix and the bias · output
 * weights, output bias, transitions and start scores as f32. Matrices are int8 with a scale a row (`ModelBytes.matrix`).
 *
 * @returns `model-unavailable` for a file that is truncated, corrupt or of another version; never throws
 */
export function readModel(bytes: Uint8Array): Result<TaggerWeights> {
  try {
    const weights = weightsFrom(bytes);
    return weights === null ? UNAVAILABLE : { ok: true, value: weights };
  } catch (error) {
    if (error instanceof RangeError) return UNAVAILABLE;
    throw error;
  }
}

const UNAVAILABLE = { ok: false, code: 'model-unavailable' } as const;

function weightsFrom(bytes: Uint8Array): TaggerWeights | null {
  const header = new ModelBytes(bytes.subarray(0, HEADER_BYTES));
  if (header.u32() !== MAGIC) return null;
  if (header.u16() !== FORMAT_VERSION || header.u16() !== FEATURE_VERSION) return null;
  const modelVersion = header.u32();
  const payload = bytes.subarray(HEADER_BYTES);
  if (header.u32() !== payload.length || header.u32() !== crc32(payload)) return null;
  return payloadFrom(new ModelBytes(payload), modelVersion);
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
  const weights: TaggerWeights = {
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
  return bytes.isAtEnd ? weights : null;
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
