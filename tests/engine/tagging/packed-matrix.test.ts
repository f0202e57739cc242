import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addProduct, INPUT_LIMIT, packMatrix } from '../../../lib/engine/tagging/packed-matrix.ts';

const ROWS = 16;
const COLUMNS = 7;

function matrix(values: readonly number[], rows = ROWS, columns = COLUMNS) {
  return {
    rows,
    columns,
    values: Int8Array.from(values),
    scales: Float64Array.from({ length: rows }, (_, row) => row + 1),
  };
}

describe('a packed matrix', () => {
  it('multiplies integers exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -127, max: 127 }), {
          minLength: ROWS * COLUMNS,
          maxLength: ROWS * COLUMNS,
        }),
        fc.array(fc.integer({ min: -INPUT_LIMIT, max: INPUT_LIMIT }), {
          minLength: COLUMNS,
          maxLength: COLUMNS,
        }),
        (values, vector) => {
          const sums = new Float64Array(ROWS).fill(0.5);
          addProduct(packMatrix(matrix(values)), Float64Array.from(vector), 0.25, sums);
          const expected = Array.from(sums, (_, row) => {
            const product = vector.reduce(
              (sum, x, k) => sum + x * (values[row * COLUMNS + k] ?? 0),
              0,
            );
            return 0.5 + product * 0.25 * (row + 1);
          });
          expect([...sums]).toEqual(expected);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  it('refuses sums that could run into each other', () => {
    const columns = 150;
    const heavy = new Array<number>(8 * columns).fill(127);
    expect(() => packMatrix(matrix(heavy, 8, columns))).toThrow(RangeError);
    expect(() => packMatrix(matrix(heavy.slice(0, 8 * 100), 8, 100))).not.toThrow();
  });

  it('refuses rows that do not come in eights', () => {
    expect(() => packMatrix(matrix(new Array<number>(12).fill(1), 12, 1))).toThrow(RangeError);
  });
});
