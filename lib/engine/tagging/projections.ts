import { CONTEXT_COLUMNS } from './context-features.ts';
import type { FormFeatures } from './form-features.ts';
import type { LinearMemory } from './linear-memory.ts';
import type { NetworkCode } from './network-code.ts';
import { Embeddings } from './embeddings.ts';
import type { TaggerWeights } from './types.ts';

/** Word forms whose rows are remembered (3.5 KB each); a long article has some 1,000. */
const REMEMBERED = 3072;

/**
 * Works out what the input matrices make of word forms and contexts: rows in the module's memory, the gates of both
 * directions in each, whose sum is the input of a token.
 */
export class Projections {
  private readonly memory: LinearMemory;
  private readonly vocabulary: Uint32Array;
  private readonly bias: Float32Array;
  private readonly forms: Embeddings;
  /** Addresses of the first rows of each table of the context. */
  private readonly contexts: readonly number[];
  /** Bytes of a row. */
  private readonly size: number;
  /** Address of the row of each form that is remembered; they follow one another from `rows`. */
  private readonly known = new Map<string, number>();
  private readonly rows: number;

  /** @throws RangeError if the weights do not fit the module */
  constructor(weights: TaggerWeights, code: NetworkCode, memory: LinearMemory) {
    const { vocabulary, words, forms, contexts, directions } = weights;
    const inputs = directions.map(({ input }) => input);
    this.memory = memory;
    this.vocabulary = vocabulary;
    this.bias = Float32Array.from(directions.flatMap(({ bias }) => [...bias]));
    this.size = 4 * this.bias.length;
    this.forms = new Embeddings([words, ...forms], { inputs, first: 0 }, code, memory);
    const around = new Embeddings(contexts, { inputs, first: this.forms.width }, code, memory);
    this.contexts = contexts.map((table, i) => {
      const first = memory.place(table.rows * this.size);
      for (let row = 0; row < table.rows; row++) around.addOne(i, row, first + row * this.size);
      return first;
    });
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
    const word = rowOf(this.vocabulary, form.word);
    const { suffix, ending, prefix, shape, wordClass } = form;
    this.forms.addAll([word, suffix, ending, prefix, shape, wordClass], row);
    return row;
  }

  /** Writes the addresses of the rows of a token's context. */
  writeContext(context: Uint8Array, token: number, into: Uint32Array, at: number): void {
    for (let column = 0; column < CONTEXT_COLUMNS; column++) {
      const value = context[token * CONTEXT_COLUMNS + column] ?? 0;
      into[at + column] = (this.contexts[column] ?? 0) + value * this.size;
    }
  }
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
