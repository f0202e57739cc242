import type { LinearMemory } from './linear-memory.ts';
import type { NetworkCode } from './network-code.ts';
import type { Matrix } from './types.ts';

/** Rows that the module works out side by side. */
const BLOCK = 32;
/** Integers of a vector are of at most this magnitude. */
export const VECTOR_LIMIT = 32767;
/** Sums have 31 bits beside their sign, weights 7 and the integers of a vector 15. */
const MOST_COLUMNS = 2 ** (31 - 7 - 15);

/** A matrix in the module's memory, laid out for its products. */
export interface PlacedMatrix {
  readonly address: number;
  /** Address of what 1 is worth in each row, as 32-bit floats. */
  readonly scales: number;
  /** Columns, in pairs. */
  readonly pairs: number;
  /** Rows, in blocks. */
  readonly blocks: number;
}

/**
 * Lays out int8 weights as 16-bit integers: blocks of 32 rows, in them pairs of columns, in them the rows; so one
 * instruction takes pairs of four rows, and no sum has to be gathered from the numbers of a vector.
 *
 * @throws RangeError if rows do not come in blocks, or a sum could overflow
 */
export function placeMatrix(matrix: Matrix, memory: LinearMemory): PlacedMatrix {
  const { rows, columns, values } = matrix;
  if (rows % BLOCK !== 0) throw new RangeError('rows of a matrix come in blocks of 32');
  if (columns > MOST_COLUMNS) throw new RangeError('too many columns to sum up');
  const pairs = Math.ceil(columns / 2);
  const size = 2 * rows * pairs;
  const address = memory.place(2 * size);
  const integers = memory.integers(address, size);
  for (let row = 0; row < rows; row++) {
    const start = (row - (row % BLOCK)) * 2 * pairs + (row % BLOCK) * 2;
    for (let column = 0; column < columns; column++)
      integers[start + (column >> 1) * 2 * BLOCK + (column & 1)] =
        values[row * columns + column] ?? 0;
  }
  const scales = memory.placeFloats(matrix.scales);
  return { address, scales, pairs, blocks: rows / BLOCK };
}

/**
 * Adds the product with a vector to sums.
 *
 * @param vector address of 16-bit integers, one a column, and a 0 after an odd number of them
 * @param factor what 1 is worth in the vector
 * @param sums address of 32-bit floats, one a row
 */
export function addProduct(
  code: NetworkCode,
  { address, scales, pairs, blocks }: PlacedMatrix,
  vector: number,
  factor: number,
  sums: number,
): void {
  code.addProduct(address, vector, pairs, scales, factor, sums, blocks);
}
