import type { TaggerFeatures } from './features.ts';
import { LinearMemory } from './linear-memory.ts';
import type { NetworkCode } from './network-code.ts';
import { placeMatrix, type PlacedMatrix } from './placed-matrix.ts';
import { Projections } from './projections.ts';
import { CONTEXT_COLUMNS } from './context-features.ts';
import { LABELS, type TaggerWeights } from './types.ts';

/** Scores of a token: one a label, then one for speech. */
export const SCORES = LABELS + 1;

/** Rows whose sum is the input of a token: of its form, and of each column of its context. */
const PARTS = 1 + CONTEXT_COLUMNS;

/** Tokens that are read as one sequence at most; a longer one, which no writer makes, is read piece by piece. */
const LONGEST = 1024;

const SCRATCH_VECTORS = 6;

/** Addresses of what a sequence is read with. */
interface Room {
  readonly inputs: number;
  readonly scratch: number;
  readonly states: number;
  readonly scores: number;
}

/**
 * A model made ready to run: a bidirectional LSTM (Hochreiter and Schmidhuber 1997, with forget gates; Graves and
 * Schmidhuber 2005) over sums of embeddings that have already gone through the input matrices. It remembers what it has
 * worked out for words that it has met. States are rounded to 1/32767 before the recurrent product, which makes it exact.
 */
export class Network {
  private readonly hidden: number;
  private readonly code: NetworkCode;
  private readonly memory: LinearMemory;
  private readonly projections: Projections;
  private readonly recurrent: readonly PlacedMatrix[];
  private readonly output: number;
  private readonly outputBias: number;
  private readonly room: Room;

  /**
   * @param code an instance of the module that no other network has
   * @throws RangeError if the weights do not fit the module
   */
  constructor(weights: TaggerWeights, code: NetworkCode) {
    const memory = new LinearMemory(code);
    this.hidden = weights.hidden;
    this.code = code;
    this.memory = memory;
    this.recurrent = weights.directions.map(({ recurrent }) => placeMatrix(recurrent, memory));
    this.output = memory.placeFloats(transposed(weights.output, SCORES));
    this.outputBias = memory.placeFloats(weights.outputBias);
    this.room = {
      inputs: memory.place(4 * PARTS * LONGEST),
      scratch: memory.place(4 * SCRATCH_VECTORS * weights.hidden),
      states: memory.place(4 * 2 * weights.hidden * LONGEST),
      scores: memory.place(4 * SCORES * LONGEST),
    };
    this.projections = new Projections(weights, code, memory);
  }

  /**
   * Scores the tokens `first` to `end` (exclusive) as one sequence.
   *
   * @returns a row of `SCORES` numbers a token
   */
  score(features: TaggerFeatures, first: number, end: number): Float64Array {
    const scores = new Float64Array((end - first) * SCORES);
    for (let start = first; start < end; start += LONGEST) {
      const length = Math.min(LONGEST, end - start);
      this.writeInputs(features, start, length);
      scores.set(this.run(length), (start - first) * SCORES);
    }
    return scores;
  }

  private writeInputs({ forms, formOf, context }: TaggerFeatures, first: number, length: number) {
    const { projections, room } = this;
    projections.makeRoom(length);
    const inputs = this.memory.addresses(room.inputs, length * PARTS);
    for (let k = 0; k < length; k++) {
      const form = forms[formOf[first + k] ?? 0];
      if (form === undefined) throw new RangeError(`token ${first + k} has no form`);
      inputs[k * PARTS] = projections.form(form);
      projections.writeContext(context, first + k, inputs, k * PARTS + 1);
    }
  }

  private run(length: number): Float32Array {
    const { code, hidden, room } = this;
    const { inputs, scratch, states, scores } = room;
    const half = 4 * hidden;
    this.recurrent.forEach(({ address, scales }, direction) => {
      code.runDirection(
        inputs,
        direction * 4 * half,
        length,
        direction,
        address,
        scales,
        hidden,
        scratch,
        states + direction * half,
        2 * half,
      );
    });
    code.score(states, length, 2 * hidden, this.output, this.outputBias, scores);
    return this.memory.floats(scores, length * SCORES);
  }
}

/** Columns of a matrix of so many rows, one after the other. */
function transposed(values: Float64Array, rows: number): Float64Array {
  const columns = values.length / rows;
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)] ?? 0);
}
