/* eslint-disable @typescript-eslint/no-non-null-assertion -- a hot loop: with fallbacks it takes twice as long */
import { type Arithmetic, INPUT_LIMIT } from './arithmetic.ts';
import { doubles } from './doubles.ts';
import type { Matrix } from './types.ts';

/** What an instance of `productModule` exports. */
export interface ProductExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Addresses of matrix, vector and sums; rows; bytes of a row. */
  readonly product: (
    matrix: number,
    vector: number,
    sums: number,
    rows: number,
    bytes: number,
  ) => void;
}

const ALIGNMENT = 16;
/** Integers of 16 bits that one instruction takes. */
const LANES = 8;
const GROUP = 8;

/** Room for one vector and the sums of one product, at the beginning of the memory. */
const VECTOR_AT = 1024;
const SUMS_AT = 4096;
const FIRST_MATRIX_AT = 16384;

/**
 * Arithmetic with SIMD instructions of WebAssembly, some five times as fast as {@link doubles}. Matrices that find no room
 * in the memory, or whose rows do not fit, are left to those.
 */
export function wasmArithmetic({ memory, product }: ProductExports): Arithmetic {
  let free = FIRST_MATRIX_AT;
  return {
    productOf(matrix) {
      const { rows, scales } = matrix;
      const columns = Math.ceil(matrix.columns / LANES) * LANES;
      const size = 2 * rows * columns;
      const fits =
        free + size <= memory.buffer.byteLength &&
        VECTOR_AT + 2 * columns <= SUMS_AT &&
        SUMS_AT + 4 * rows <= FIRST_MATRIX_AT;
      if (!fits || rows % GROUP !== 0 || isTooHeavy(matrix)) return doubles.productOf(matrix);
      const at = free;
      free += Math.ceil(size / ALIGNMENT) * ALIGNMENT;
      writeRows(matrix, columns, new Int16Array(memory.buffer, at, rows * columns));
      const input = new Int16Array(memory.buffer, VECTOR_AT, columns);
      const output = new Int32Array(memory.buffer, SUMS_AT, rows);
      return (vector, unit, sums) => {
        for (let k = 0; k < columns; k++) input[k] = k < vector.length ? vector[k]! : 0;
        product(at, VECTOR_AT, SUMS_AT, rows, 2 * columns);
        for (let row = 0; row < rows; row++) sums[row]! += output[row]! * unit * scales[row]!;
      };
    },
  };
}

/** Whether a sum could need more than 31 bits. */
function isTooHeavy({ columns }: Matrix): boolean {
  return columns * 127 * INPUT_LIMIT >= 2 ** 31;
}

function writeRows({ rows, columns, values }: Matrix, width: number, into: Int16Array): void {
  for (let row = 0; row < rows; row++)
    into.set(values.subarray(row * columns, (row + 1) * columns), row * width);
}
