import type { LinearMemory } from './linear-memory.ts';
import type { NetworkCode } from './network-code.ts';
import { addProduct, placeMatrix, type PlacedMatrix, VECTOR_LIMIT } from './placed-matrix.ts';
import type { Matrix } from './types.ts';

/** Where in the input matrices, one for each direction, the columns of some tables begin. */
interface InputColumns {
  readonly inputs: readonly Matrix[];
  readonly first: number;
}

/** The greatest number of an int8 table before its scale. */
const GREATEST = 127;

/** Tables of embeddings with the columns of the input matrices that take them side by side. */
export class Embeddings {
  /** Columns of all tables. */
  readonly width: number;
  private readonly tables: readonly Matrix[];
  /** What 1 is worth in the vectors, whose integers may have come from rows of different scales. */
  private readonly unit: number;
  private readonly input: PlacedMatrix;
  /** Address of the vector. */
  private readonly vector: number;
  private readonly code: NetworkCode;
  private readonly memory: LinearMemory;

  /** @throws RangeError if the columns do not fit the module */
  constructor(
    tables: readonly Matrix[],
    { inputs, first }: InputColumns,
    code: NetworkCode,
    memory: LinearMemory,
  ) {
    this.tables = tables;
    this.width = tables.reduce((sum, { columns }) => sum + columns, 0);
    this.unit = (greatestScale(tables) * GREATEST) / VECTOR_LIMIT;
    this.input = placeMatrix(columnsOf(inputs, first, first + this.width), memory);
    this.vector = memory.place(4 * this.input.pairs);
    this.code = code;
    this.memory = memory;
  }

  /**
   * Adds what the input matrices make of a row of each table.
   *
   * @param sums address of the gates of all directions, as 32-bit floats
   */
  addAll(rows: readonly number[], sums: number): void {
    this.write(rows);
    addProduct(this.code, this.input, this.vector, this.unit, sums);
  }

  /** Adds what the input matrices make of one row of one table. */
  addOne(table: number, row: number, sums: number): void {
    this.addAll(
      this.tables.map((_, i) => (i === table ? row : NONE)),
      sums,
    );
  }

  private write(rows: readonly number[]): void {
    const vector = this.memory.integers(this.vector, this.width);
    let at = 0;
    this.tables.forEach(({ columns, values, scales }, i) => {
      const row = rows[i] ?? NONE;
      const factor = row === NONE ? 0 : (scales[row] ?? 0) / this.unit;
      for (let k = 0; k < columns; k++)
        vector[at++] = Math.round((values[row * columns + k] ?? 0) * factor);
    });
  }
}

/** Stands for no row of a table. */
const NONE = -1;

function greatestScale(tables: readonly Matrix[]): number {
  let greatest = Number.MIN_VALUE;
  for (const { scales } of tables) for (const scale of scales) greatest = Math.max(greatest, scale);
  return greatest;
}

/** Columns `first` to `end` (exclusive) of several matrices, one below the other. */
function columnsOf(matrices: readonly Matrix[], first: number, end: number): Matrix {
  const columns = end - first;
  const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const values = new Int8Array(rows * columns);
  let at = 0;
  for (const matrix of matrices)
    for (let row = 0; row < matrix.rows; row++, at += columns) {
      const start = row * matrix.columns;
      values.set(matrix.values.subarray(start + first, start + end), at);
    }
  const scales = Float64Array.from(matrices.flatMap((matrix) => [...matrix.scales]));
  return { rows, columns, values, scales };
}
