import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LinearMemory } from '../../../lib/engine/tagging/linear-memory.ts';
import {
  addProduct,
  placeMatrix,
  VECTOR_LIMIT,
} from '../../../lib/engine/tagging/placed-matrix.ts';
import { networkCode } from '../../../scripts/command-line/network-code.ts';

const ROWS = 64;
const FACTOR = 0.25;
const BEFORE = 0.5;

const integers = (limit: number, length: number) =>
  fc.array(fc.integer({ min: -limit, max: limit }), { minLength: length, maxLength: length });

const problems = fc
  .integer({ min: 1, max: 19 })
  .chain((columns) => fc.tuple(integers(127, ROWS * columns), integers(VECTOR_LIMIT, columns)));

function matrix(values: readonly number[], rows: number, columns: number) {
  return {
    rows,
    columns,
    values: Int8Array.from(values),
    scales: Float64Array.from({ length: rows }, (_, row) => 2 ** -(row % 8)),
  };
}

/** The product by the module, added to `BEFORE`. */
function product(values: readonly number[], vector: readonly number[]): number[] {
  const code = networkCode();
  const memory = new LinearMemory(code);
  const placed = placeMatrix(matrix(values, ROWS, vector.length), memory);
  const at = memory.place(2 * (vector.length + 1));
  const sums = memory.placeFloats(new Array<number>(ROWS).fill(BEFORE));
  memory.integers(at, vector.length).set(vector);
  addProduct(code, placed, at, FACTOR, sums);
  return [...memory.floats(sums, ROWS)];
}

describe('a matrix in the memory of the module', () => {
  it('is multiplied as by hand', () => {
    fc.assert(
      fc.property(problems, ([values, vector]) => {
        const expected = Array.from({ length: ROWS }, (_, row) => {
          const terms = vector.map((x, k) => x * (values[row * vector.length + k] ?? NaN));
          const sum = Math.fround(terms.reduce((a, b) => a + b, 0));
          return Math.fround(BEFORE + sum * FACTOR * 2 ** -(row % 8));
        });
        expect(product(values, vector)).toEqual(expected);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('has rows in blocks, and no more columns than a sum can hold', () => {
    const place = (rows: number, columns: number) => () =>
      placeMatrix(
        matrix(new Array<number>(rows * columns).fill(127), rows, columns),
        new LinearMemory(networkCode()),
      );
    expect(place(48, 2)).toThrow(RangeError);
    expect(place(32, 513)).toThrow(RangeError);
    expect(place(32, 512)).not.toThrow();
  });
});

describe('the memory of the module', () => {
  it('gives everybody a place of their own, and grows', () => {
    const memory = new LinearMemory(networkCode());
    const first = memory.placeFloats([1, 2, 3]);
    const second = memory.place(300_000);
    expect(second).toBeGreaterThanOrEqual(first + 12);
    memory.floats(second, 75_000).fill(7);
    expect([...memory.floats(first, 3)]).toEqual([1, 2, 3]);
  });
});
