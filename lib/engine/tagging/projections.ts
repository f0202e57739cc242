/* eslint-disable @typescript-eslint/no-non-null-assertion -- a hot loop: with fallbacks it takes twice as long */
import type { Arithmetic, Product } from './arithmetic.ts';
import { CONTEXT_COLUMNS, CONTEXT_SIZES } from './context-features.ts';
import type { FormFeatures } from './form-features.ts';
import type { Matrix, TaggerWeights } from './types.ts';

/** Rows that are remembered of each kind (2 to 3 KB each); a long article has some 1,000 word forms. */
const REMEMBERED = 4000;

/** The rows of larger tables are not remembered one by one: too few word forms share them. */
const MANY_ROWS = 2000;

/** Columns of the context that change from token to token; the others hold for most of a sentence. */
const PLACE_COLUMNS: readonly number[] = [2, 3];
const SURROUNDING_COLUMNS: readonly number[] = [0, 1, 4, 5, 6];

/** Input to the gates of both directions, forward first. */
export type Projection = Float32Array;

/**
 * Works out what the input matrices make of word forms and contexts, and remembers it: what is left to do for a token is
 * to add three rows.
 */
export class Projections {
  private readonly forms = new Map<string, Projection>();
  private readonly surroundings = new Map<number, Projection>();
  private readonly places = new Map<number, Projection>();
  private readonly contexts: readonly (readonly Projection[])[];
  /** For each direction, the columns of the input matrix that take each of the tables of a form. */
  private readonly parts: readonly (readonly Product[])[];
  /** For each table of a form, what is remembered of its rows. */
  private readonly rows: readonly Map<number, Float64Array>[];
  private readonly bias: Projection;
  private readonly weights: TaggerWeights;

  constructor(weights: TaggerWeights, arithmetic: Arithmetic) {
    this.weights = weights;
    const tables = [weights.words, ...weights.forms];
    this.rows = tables.map(() => new Map<number, Float64Array>());
    this.parts = weights.directions.map(({ input }) => productsOf(input, tables, arithmetic));
    let first = tables.reduce((sum, { columns }) => sum + columns, 0);
    this.contexts = weights.contexts.map((table) => {
      const rows = projectTable(table, weights, first);
      first += table.columns;
      return rows;
    });
    this.bias = Float32Array.from(weights.directions.flatMap(({ bias }) => [...bias]));
  }

  form(form: FormFeatures): Projection {
    return remembered(this.forms, form.text, () => this.projectForm(form));
  }

  /** @param context the features of all tokens, of which those of token `i` are taken */
  surrounding(context: Uint8Array, i: number): Projection {
    return remembered(this.surroundings, keyOf(context, i, SURROUNDING_COLUMNS), () =>
      this.addContexts(this.bias.slice(), context, i, SURROUNDING_COLUMNS),
    );
  }

  place(context: Uint8Array, i: number): Projection {
    return remembered(this.places, keyOf(context, i, PLACE_COLUMNS), () =>
      this.addContexts(new Float32Array(this.bias.length), context, i, PLACE_COLUMNS),
    );
  }

  private addContexts(
    sum: Projection,
    context: Uint8Array,
    i: number,
    columns: readonly number[],
  ): Projection {
    for (const column of columns) {
      const row = this.contexts[column]?.[context[i * CONTEXT_COLUMNS + column] ?? 0];
      if (row !== undefined) addTo(sum, row);
    }
    return sum;
  }

  private projectForm(form: FormFeatures): Projection {
    const { words, forms, vocabulary } = this.weights;
    const word = rowOf(vocabulary, form.word);
    const ids = [word, form.suffix, form.ending, form.prefix, form.shape, form.wordClass];
    const sums = new Float64Array(this.bias.length);
    [words, ...forms].forEach((table, i) => {
      this.addRow(table, i, ids[i] ?? 0, sums);
    });
    return new Float32Array(sums);
  }

  /** Adds what the input matrices make of a row of table `i`. */
  private addRow(table: Matrix, i: number, row: number, sums: Float64Array): void {
    if (table.rows > MANY_ROWS) {
      this.addProducts(table, i, row, sums);
      return;
    }
    const part = remembered(this.rows[i] ?? new Map<number, Float64Array>(), row, () => {
      const product = new Float64Array(sums.length);
      this.addProducts(table, i, row, product);
      return product;
    });
    addTo(sums, part);
  }

  private addProducts(table: Matrix, i: number, row: number, sums: Float64Array): void {
    const start = row * table.columns;
    const values = new Float64Array(table.values.subarray(start, start + table.columns));
    const gates = sums.length / this.parts.length;
    this.parts.forEach((parts, direction) => {
      const half = sums.subarray(direction * gates, (direction + 1) * gates);
      parts[i]?.(values, table.scales[row] ?? 0, half);
    });
  }
}

function addTo<Numbers extends Float32Array | Float64Array>(sums: Numbers, more: Numbers): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += more[k]!;
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= REMEMBERED) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

function keyOf(context: Uint8Array, i: number, columns: readonly number[]): number {
  let key = 0;
  for (const column of columns)
    key = key * (CONTEXT_SIZES[column] ?? 1) + (context[i * CONTEXT_COLUMNS + column] ?? 0);
  return key;
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

/** Products with the columns of a matrix that take each of some tables, which begin at its first. */
function productsOf(matrix: Matrix, tables: readonly Matrix[], arithmetic: Arithmetic): Product[] {
  let end = 0;
  return tables.map(({ columns }) => {
    end += columns;
    return arithmetic.productOf(columnsOf(matrix, end - columns, end));
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

/** What the input matrices make of each row of a table whose columns begin at `first`. */
function projectTable(table: Matrix, weights: TaggerWeights, first: number): Projection[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const projection = new Float32Array(8 * weights.hidden);
    weights.directions.forEach(({ input }, direction) => {
      for (let gate = 0; gate < input.rows; gate++)
        projection[direction * input.rows + gate] =
          dotProduct(input, gate * input.columns + first, table, row * table.columns) *
          input.scales[gate]! *
          (table.scales[row] ?? 0);
    });
    return projection;
  });
}

/** Of a row of a table with as many numbers of a matrix. */
function dotProduct(matrix: Matrix, from: number, table: Matrix, row: number): number {
  let sum = 0;
  for (let k = 0; k < table.columns; k++) sum += matrix.values[from + k]! * table.values[row + k]!;
  return sum;
}
