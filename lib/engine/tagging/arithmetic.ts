import type { Matrix } from './types.ts';

/** Vectors hold integers of at most this magnitude. */
export const INPUT_LIMIT = 8192;

/**
 * Adds the product of a matrix and a vector to `sums`.
 *
 * @param vector integers of at most {@link INPUT_LIMIT}, one a column
 * @param unit what 1 of these integers is worth
 * @param sums one a row, changed in place
 */
export type Product = (vector: Float64Array, unit: number, sums: Float64Array) => void;

/** A way to multiply int8 matrices with integers. Products are exact, so that all ways give the same, to the bit. */
export interface Arithmetic {
  /** @throws RangeError if rows do not come in eights, or a sum could overflow */
  productOf(matrix: Matrix): Product;
}
