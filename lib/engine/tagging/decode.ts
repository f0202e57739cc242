import { expOfNegative } from './activations.ts';
import { SCORES } from './network.ts';
import { LABELS, type TaggerWeights } from './types.ts';

const FORBIDDEN = -1e4;

/** Scores of label after label in which only a begin or an inside of a role may come before its inside. */
export interface Transitions {
  readonly between: Float64Array;
  readonly start: Float64Array;
}

/** Adds the rules of begin and inside to what the model has learnt. */
export function constrained({
  transitions,
  start,
}: Pick<TaggerWeights, 'transitions' | 'start'>): Transitions {
  return {
    between: transitions.map((score, i) =>
      mayFollow(Math.floor(i / LABELS), i % LABELS) ? score : FORBIDDEN,
    ),
    start: start.map((score, label) => (isInside(label) ? FORBIDDEN : score)),
  };
}

function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/**
 * The best sequence of labels (Viterbi 1967).
 *
 * @param scores rows of `SCORES` numbers, of which the first `LABELS` count
 */
export function bestLabels(scores: Float64Array, { between, start }: Transitions): Uint8Array {
  const length = scores.length / SCORES;
  const back = new Uint8Array(length * LABELS);
  let best = start.map((score, label) => score + (scores[label] ?? 0));
  for (let i = 1; i < length; i++) {
    const row = i * SCORES;
    const before = best;
    best = before.map((_, label) => {
      const from = bestBefore(before, between, label);
      back[i * LABELS + label] = from;
      const move = between[from * LABELS + label] ?? 0;
      return (before[from] ?? 0) + move + (scores[row + label] ?? 0);
    });
  }
  return followBack(back, best.indexOf(Math.max(...best)), length);
}

/** The labels that led to the last one. */
function followBack(back: Uint8Array, last: number, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = last;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
  return labels;
}

function bestBefore(best: Float64Array, between: Float64Array, label: number): number {
  let from = 0;
  let highest = -Infinity;
  for (let before = 0; before < LABELS; before++) {
    const score = (best[before] ?? 0) + (between[before * LABELS + label] ?? 0);
    if (score > highest) {
      highest = score;
      from = before;
    }
  }
  return from;
}

/**
 * How probable each label of each token is (forward-backward; Rabiner 1989), with the sums of each token scaled to 1.
 *
 * @param scores rows of `SCORES` numbers, of which the first `LABELS` count
 * @returns a row of `LABELS` probabilities a token
 */
export function marginals(scores: Float64Array, { between, start }: Transitions): Float64Array {
  const length = scores.length / SCORES;
  const top = Math.max(...between);
  const moves = between.map((score) => expOfNegative(score - top));
  const topStart = Math.max(...start);
  const weights = relativeWeights(scores, length);
  const forward = new Float64Array(length * LABELS);
  for (let label = 0; label < LABELS; label++)
    forward[label] = expOfNegative((start[label] ?? 0) - topStart) * (weights[label] ?? 0);
  normalize(forward, 0);
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let before = 0; before < LABELS; before++)
        sum += (forward[(i - 1) * LABELS + before] ?? 0) * (moves[before * LABELS + label] ?? 0);
      forward[i * LABELS + label] = sum * (weights[i * LABELS + label] ?? 0);
    }
    normalize(forward, i);
  }
  return timesBackward(forward, weights, moves);
}

/** Multiplies the forward sums with the backward ones, in place. */
function timesBackward(
  forward: Float64Array,
  weights: Float64Array,
  moves: Float64Array,
): Float64Array {
  const length = forward.length / LABELS;
  const backward = new Float64Array(forward.length).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    if (i + 1 < length) stepBack(backward, weights, moves, i);
    for (let k = i * LABELS; k < (i + 1) * LABELS; k++)
      forward[k] = (forward[k] ?? 0) * (backward[k] ?? 0);
    normalize(forward, i);
  }
  return forward;
}

/** The backward sums of token `i` from those of the next one. */
function stepBack(
  backward: Float64Array,
  weights: Float64Array,
  moves: Float64Array,
  i: number,
): void {
  for (let label = 0; label < LABELS; label++) {
    let sum = 0;
    for (let after = 0; after < LABELS; after++) {
      const next = (i + 1) * LABELS + after;
      sum += (moves[label * LABELS + after] ?? 0) * (weights[next] ?? 0) * (backward[next] ?? 0);
    }
    backward[i * LABELS + label] = sum;
  }
  normalize(backward, i);
}

/** e^score of each label, divided by the greatest of its token. */
function relativeWeights(scores: Float64Array, length: number): Float64Array {
  const weights = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++)
      top = Math.max(top, scores[i * SCORES + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      weights[i * LABELS + label] = expOfNegative((scores[i * SCORES + label] ?? 0) - top);
  }
  return weights;
}

function normalize(rows: Float64Array, i: number): void {
  let sum = 0;
  for (let k = i * LABELS; k < (i + 1) * LABELS; k++) sum += rows[k] ?? 0;
  if (sum === 0) return;
  for (let k = i * LABELS; k < (i + 1) * LABELS; k++) rows[k] = (rows[k] ?? 0) / sum;
}
