/* eslint-disable @typescript-eslint/no-non-null-assertion -- a hot loop: with fallbacks it takes twice as long */
import { sigmoid, tanh } from './activations.ts';
import { INPUT_LIMIT, type Product } from './arithmetic.ts';
import type { Projection } from './projections.ts';

/** The three rows whose sum is the input of a token. */
export interface Inputs {
  readonly forms: readonly Projection[];
  readonly surroundings: readonly Projection[];
  readonly places: readonly Projection[];
}

/**
 * Runs an LSTM over a sequence (Hochreiter and Schmidhuber 1997, with forget gates; gates in PyTorch's order: in, forget,
 * cell, out). States are rounded to 1/8192 before the recurrent product, which makes it exact.
 *
 * @param direction 0 forward, 1 backward
 * @param states a row of both directions' states a token; the direction's half is written
 */
export function runDirection(
  inputs: Inputs,
  addRecurrent: Product,
  direction: 0 | 1,
  states: Float64Array,
): void {
  const length = inputs.forms.length;
  const hidden = states.length / (2 * length);
  const gates = new Float64Array(4 * hidden);
  const rounded = new Float64Array(hidden);
  const cell = new Float64Array(hidden);
  for (let step = 0; step < length; step++) {
    const i = direction === 0 ? step : length - 1 - step;
    addInputs(inputs, i, direction * 4 * hidden, gates);
    if (step > 0) addRecurrent(rounded, 1 / INPUT_LIMIT, gates);
    stepCell(gates, cell, rounded, states, (2 * i + direction) * hidden);
  }
}

function addInputs(inputs: Inputs, i: number, offset: number, gates: Float64Array): void {
  const form = inputs.forms[i]!;
  const surrounding = inputs.surroundings[i]!;
  const place = inputs.places[i]!;
  for (let k = 0; k < gates.length; k++)
    gates[k] = form[offset + k]! + surrounding[offset + k]! + place[offset + k]!;
}

/** Moves cell and state on by one token; the states are also written to `states` from `offset` on. */
function stepCell(
  gates: Float64Array,
  cell: Float64Array,
  rounded: Float64Array,
  states: Float64Array,
  offset: number,
): void {
  const hidden = cell.length;
  for (let k = 0; k < hidden; k++) {
    const keep = sigmoid(gates[hidden + k]!) * cell[k]!;
    const value = keep + sigmoid(gates[k]!) * tanh(gates[2 * hidden + k]!);
    const state = sigmoid(gates[3 * hidden + k]!) * tanh(value);
    cell[k] = value;
    states[offset + k] = state;
    rounded[k] = Math.round(state * INPUT_LIMIT);
  }
}
