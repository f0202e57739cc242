/* eslint-disable @typescript-eslint/no-non-null-assertion -- a hot loop: with fallbacks it takes twice as long */
import type { Arithmetic, Product } from './arithmetic.ts';
import type { TaggerFeatures } from './features.ts';
import { Projections } from './projections.ts';
import { runDirection } from './recurrence.ts';
import { LABELS, type TaggerWeights } from './types.ts';

/** Scores of a token: one a label, then one for speech. */
export const SCORES = LABELS + 1;

/** A model made ready to run; it remembers what it has worked out for words that it has met. */
export class Network {
  readonly weights: TaggerWeights;
  private readonly projections: Projections;
  private readonly recurrent: readonly [Product, Product];

  /** @throws RangeError if the weights cannot be packed */
  constructor(weights: TaggerWeights, arithmetic: Arithmetic) {
    this.weights = weights;
    this.projections = new Projections(weights, arithmetic);
    const [forward, backward] = weights.directions;
    this.recurrent = [
      arithmetic.productOf(forward.recurrent),
      arithmetic.productOf(backward.recurrent),
    ];
  }

  /**
   * Scores the tokens `first` to `end` (exclusive) as one sequence.
   *
   * @returns a row of `SCORES` numbers a token
   */
  score({ forms, formOf, context }: TaggerFeatures, first: number, end: number): Float64Array {
    const { projections } = this;
    const tokens = Array.from({ length: end - first }, (_, k) => first + k);
    const inputs = {
      forms: tokens.map((i) => projections.form(at(forms, formOf[i] ?? 0))),
      surroundings: tokens.map((i) => projections.surrounding(context, i)),
      places: tokens.map((i) => projections.place(context, i)),
    };
    const states = new Float64Array(tokens.length * 2 * this.weights.hidden);
    runDirection(inputs, this.recurrent[0], 0, states);
    runDirection(inputs, this.recurrent[1], 1, states);
    return this.outputs(states, tokens.length);
  }

  private outputs(states: Float64Array, length: number): Float64Array {
    const { output, outputBias, hidden } = this.weights;
    const width = 2 * hidden;
    const scores = new Float64Array(length * SCORES);
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < SCORES; label += SUMS_AT_ONCE)
        addFourSums(output, label * width, states, i * width, width, scores, i * SCORES + label);
      for (let label = 0; label < SCORES; label++)
        scores[i * SCORES + label]! += outputBias[label] ?? 0;
    }
    return scores;
  }
}

const SUMS_AT_ONCE = 4;

/** Four products of rows and a state: side by side, none of them waits for its own last addition. */
function addFourSums(
  rows: Float64Array,
  row: number,
  states: Float64Array,
  state: number,
  width: number,
  into: Float64Array,
  at: number,
): void {
  const [second, third, fourth] = [row + width, row + 2 * width, row + 3 * width];
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < width; k++) {
    const value = states[state + k]!;
    a += rows[row + k]! * value;
    b += rows[second + k]! * value;
    c += rows[third + k]! * value;
    d += rows[fourth + k]! * value;
  }
  into[at] = a;
  into[at + 1] = b;
  into[at + 2] = c;
  into[at + 3] = d;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}
