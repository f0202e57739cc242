import { CONTEXT_COLUMNS } from './context-features.ts';
import type { FormFeatures } from './form-features.ts';
import type { LinearMemory } from './linear-memory.ts';
import type { NetworkCode } from './network-code.ts';
import { addProduct, placeMatrix, type PlacedMatrix } from './placed-matrix.ts';
import type { Matrix, TaggerWeights } from './types.ts';

/** Word forms whose rows are remembered (3.5 KB each); a long article has some 1,000. */
const REMEMBERED = 3072;

/** A table of the model with the columns of the input matrices that take its rows, of both directions one below the other. */
interface Part {
  readonly table: Matrix;
  readonly input: PlacedMatrix;
}

/**
 * Works out what the input matrices make of word forms and contexts: rows in the module's memory, the gates of both
 * directions in each, whose sum is the input of a token.
 */
export class Projections {
  /** Bytes of a row. */
  readonly size: number;
  private readonly code: NetworkCode;
  private readonly memory: LinearMemory;
  private readonly vocabulary: Uint32Array;
  private readonly parts: readonly Part[];
  private readonly bias: Float32Array;
  /** Address of a vector for the module's products. */
  private readonly vector: number;
  /** Addresses of the first rows of each table of the context. */
  private readonly contexts: readonly number[];
  /** Address of the row of each form that is remembered; they follow one another from `rows`. */
  private readonly known = new Map<string, number>();
  private readonly rows: number;

  constructor(weights: TaggerWeights, code: NetworkCode, memory: LinearMemory) {
    this.code = code;
    this.memory = memory;
    this.vocabulary = weights.vocabulary;
    this.bias = Float32Array.from(weights.directions.flatMap(({ bias }) => [...bias]));
    this.size = 4 * this.bias.length;
    const tables = [weights.words, ...weights.forms, ...weights.contexts];
    this.vector = memory.place(2 * (Math.max(...tables.map(({ columns }) => columns)) + 1));
    const parts = partsOf(tables, weights, memory);
    this.parts = parts.slice(0, -weights.contexts.length);
    this.contexts = parts.slice(-weights.contexts.length).map((part) => this.projectTable(part));
    this.rows = memory.place(REMEMBERED * this.size);
  }

  /** Makes room for so many forms, the rows of which stay until this is called again. */
  makeRoom(forms: number): void {
    if (this.known.size + forms > REMEMBERED) this.known.clear();
  }

  /** Address of the row of a word form, which has the bias in it. */
  form(form: FormFeatures): number {
    const known = this.known.get(form.text);
    if (known !== undefined) return known;
    const row = this.rows + this.known.size * this.size;
    this.known.set(form.text, row);
    this.memory.floats(row, this.bias.length).set(this.bias);
    const ids = [
      rowOf(this.vocabulary, form.word),
      form.suffix,
      form.ending,
      form.prefix,
      form.shape,
      form.wordClass,
    ];
    this.parts.forEach((part, i) => {
      this.addRow(part, ids[i] ?? 0, row);
    });
    return row;
  }

  /** Writes the addresses of the rows of a token's context. */
  writeContext(context: Uint8Array, token: number, into: Uint32Array, at: number): void {
    for (let column = 0; column < CONTEXT_COLUMNS; column++) {
      const value = context[token * CONTEXT_COLUMNS + column] ?? 0;
      into[at + column] = (this.contexts[column] ?? 0) + value * this.size;
    }
  }

  private projectTable(part: Part): number {
    const first = this.memory.place(part.table.rows * this.size);
    for (let row = 0; row < part.table.rows; row++) this.addRow(part, row, first + row * this.size);
    return first;
  }

  /** Adds what the input matrices make of a row of a table. */
  private addRow({ table, input }: Part, row: number, sums: number): void {
    const { columns, values, scales } = table;
    const vector = this.memory.integers(this.vector, 2 * input.pairs);
    vector[2 * input.pairs - 1] = 0;
    for (let k = 0; k < columns; k++) vector[k] = values[row * columns + k] ?? 0;
    addProduct(this.code, input, this.vector, scales[row] ?? 0, sums);
  }
}

function partsOf(tables: readonly Matrix[], weights: TaggerWeights, memory: LinearMemory): Part[] {
  let end = 0;
  return tables.map((table) => {
    const first = end;
    end += table.columns;
    const halves = weights.directions.map(({ input }) => columnsOf(input, first, end));
    return { table, input: placeMatrix(stacked(halves), memory) };
  });
}

/** Columns `first` to `end` (exclusive) of a matrix. */
function columnsOf(matrix: Matrix, first: number, end: number): Matrix {
  const columns = end - first;
  const values = new Int8Array(matrix.rows * columns);
  for (let row = 0; row < matrix.rows; row++) {
    const start = row * matrix.columns;
    values.set(matrix.values.subarray(start + first, start + end), row * columns);
  }
  return { rows: matrix.rows, columns, values, scales: matrix.scales };
}

/** Matrices of as many columns, one below the other. */
function stacked(matrices: readonly Matrix[]): Matrix {
  return {
    rows: matrices.reduce((sum, { rows }) => sum + rows, 0),
    columns: matrices[0]?.columns ?? 0,
    values: Int8Array.from(matrices.flatMap(({ values }) => [...values])),
    scales: Float64Array.from(matrices.flatMap(({ scales }) => [...scales])),
  };
}

/** Place of a hash in the ascending vocabulary, from 1; 0 if it is not there. */
function rowOf(vocabulary: Uint32Array, hash: number): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low] === hash ? low + 1 : 0;
}
