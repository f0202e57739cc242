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
      for (let label = 0; label < SCORES; label++) {
        let sum = outputBias[label] ?? 0;
        const row = label * width;
        const state = i * width;
        for (let k = 0; k < width; k++) sum += output[row + k]! * states[state + k]!;
        scores[i * SCORES + label] = sum;
      }
    }
    return scores;
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}
