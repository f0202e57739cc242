import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { INPUT_LIMIT } from '../../../lib/engine/tagging/arithmetic.ts';
import { doubles } from '../../../lib/engine/tagging/doubles.ts';
import { wasmArithmetic } from '../../../lib/engine/tagging/wasm-arithmetic.ts';
import { wasmExports } from './wasm-exports.ts';

const ROWS = 16;
const COLUMNS = 11;
const UNIT = 0.25;

const integers = (limit: number, length: number) =>
  fc.array(fc.integer({ min: -limit, max: limit }), { minLength: length, maxLength: length });

function matrix(values: readonly number[], rows = ROWS, columns = COLUMNS) {
  return {
    rows,
    columns,
    values: Int8Array.from(values),
    scales: Float64Array.from({ length: rows }, (_, row) => row + 1),
  };
}

describe.each([
  ['doubles', () => doubles],
  ['WebAssembly', () => wasmArithmetic(wasmExports())],
])('arithmetic in %s', (_, make) => {
  it('multiplies integers exactly', () => {
    const arithmetic = make();
    fc.assert(
      fc.property(
        integers(127, ROWS * COLUMNS),
        integers(INPUT_LIMIT, COLUMNS),
        (values, vector) => {
          const sums = new Float64Array(ROWS).fill(0.5);
          arithmetic.productOf(matrix(values))(Float64Array.from(vector), UNIT, sums);
          const expected = Array.from(sums, (_sum, row) => {
            const products = vector.map((x, k) => x * values[row * COLUMNS + k]!);
            return 0.5 + products.reduce((a, b) => a + b, 0) * UNIT * (row + 1);
          });
          expect([...sums]).toEqual(expected);
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('keeps matrices apart', () => {
    const arithmetic = make();
    const first = arithmetic.productOf(matrix(new Array<number>(ROWS * COLUMNS).fill(1)));
    const second = arithmetic.productOf(matrix(new Array<number>(ROWS * 3).fill(2), ROWS, 3));
    const sums = new Float64Array(ROWS);
    second(new Float64Array(3).fill(1), 1, sums);
    first(new Float64Array(COLUMNS).fill(1), 1, sums);
    expect(sums[0]).toBe(2 * 3 + COLUMNS);
  });

  it('refuses sums that could run into each other', () => {
    const heavy = new Array<number>(8 * 150).fill(127);
    expect(() => make().productOf(matrix(heavy, 8, 150))).not.toThrow(TypeError);
    expect(() => doubles.productOf(matrix(heavy, 8, 150))).toThrow(RangeError);
    expect(() => make().productOf(matrix(heavy.slice(0, 480), 8, 60))).not.toThrow();
  });

  it('refuses rows that do not come in eights', () => {
    const twelve = matrix(new Array<number>(12).fill(1), 12, 1);
    expect(() => make().productOf(twelve)).toThrow(RangeError);
  });
});

describe('arithmetic in WebAssembly', () => {
  it('goes on in doubles where its memory is full', () => {
    const arithmetic = wasmArithmetic(wasmExports());
    const values = new Array<number>(640 * 96).fill(3);
    const vector = new Float64Array(96).fill(5);
    for (let i = 0; i < 12; i++) {
      const sums = new Float64Array(640);
      arithmetic.productOf(matrix(values, 640, 96))(vector, 1, sums);
      expect(sums[639]).toBe(96 * 15 * 640);
    }
  });
});
