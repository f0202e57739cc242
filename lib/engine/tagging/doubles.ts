/* eslint-disable @typescript-eslint/no-non-null-assertion -- the hot loop of the engine: with fallbacks it takes twice as long */
import { type Arithmetic, INPUT_LIMIT } from './arithmetic.ts';
import type { Matrix } from './types.ts';

/** Rows that one pass of the inner loop works out: four doubles of two rows each. */
const GROUP = 8;
/** Place of the second row in a double: sums of both rows stay below half of it. */
const SHIFT = 2 ** 27;
const HALF = SHIFT / 2;
const UNSHIFT = 1 / SHIFT;
/** Adding and subtracting it rounds a double to a multiple of `SHIFT`. */
const ROUNDER = 1.5 * 2 ** 52 * SHIFT;

/**
 * An int8 matrix, laid out for products with vectors of integers. A double holds the weights of two rows, one of them
 * multiplied by 2^27: one multiplication of doubles is two exact multiplications of integers, and the sums are taken apart
 * at the end. All of it is exact, so that it comes out the same everywhere, and it needs no WebAssembly.
 */
interface PackedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly pairs: Float64Array;
  /** What 1 is worth in each row. */
  readonly scales: Float64Array;
}

/** Arithmetic in plain JavaScript. */
export const doubles: Arithmetic = {
  productOf(matrix) {
    const packed = packMatrix(matrix);
    return (vector, unit, sums) => {
      addProduct(packed, vector, unit, sums);
    };
  },
};

function packMatrix(matrix: Matrix): PackedMatrix {
  const { rows, columns, values } = matrix;
  if (rows % GROUP !== 0) throw new RangeError('rows of a packed matrix come in eights');
  const pairs = new Float64Array((rows * columns) / 2);
  let next = 0;
  for (let row = 0; row < rows; row += GROUP)
    for (let column = 0; column < columns; column++)
      for (let pair = row; pair < row + GROUP; pair += 2)
        pairs[next++] =
          values[pair * columns + column]! + SHIFT * values[(pair + 1) * columns + column]!;
  for (let row = 0; row < rows; row++)
    if (magnitude(values.subarray(row * columns, (row + 1) * columns)) * INPUT_LIMIT >= HALF)
      throw new RangeError('weights too large to pack');
  return { rows, columns, pairs, scales: matrix.scales };
}

function magnitude(values: Int8Array): number {
  return values.reduce((total, value) => total + Math.abs(value), 0);
}

function addProduct(
  matrix: PackedMatrix,
  vector: Float64Array,
  unit: number,
  sums: Float64Array,
): void {
  const { rows, columns, pairs, scales } = matrix;
  let next = 0;
  for (let row = 0; row < rows; row += GROUP) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let column = 0; column < columns; column++) {
      const x = vector[column]!;
      a += pairs[next]! * x;
      b += pairs[next + 1]! * x;
      c += pairs[next + 2]! * x;
      d += pairs[next + 3]! * x;
      next += 4;
    }
    addPair(sums, row, a, unit, scales);
    addPair(sums, row + 2, b, unit, scales);
    addPair(sums, row + 4, c, unit, scales);
    addPair(sums, row + 6, d, unit, scales);
  }
}

function addPair(
  sums: Float64Array,
  row: number,
  pair: number,
  unit: number,
  scales: Float64Array,
): void {
  const second = pair + ROUNDER - ROUNDER;
  sums[row]! += (pair - second) * unit * scales[row]!;
  sums[row + 1]! += second * UNSHIFT * unit * scales[row + 1]!;
}
