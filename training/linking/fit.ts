import { scoreOf } from '../../lib/engine/attribution/linking/linear-model.ts';

/** One choice among several: the rows of features of each, and which of them are right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  /** L2 regularisation a step. */
  readonly decay: number;
  readonly seed: number;
}

const SMALLEST_GRADIENT = 1e-4;

/** A source of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Fits weights so that the right options of every choice become probable under a softmax over its options (AdaGrad; Duchi
 * et al. 2011). The result is the mean of the weights over the steps of the later half, which scatters less.
 */
export function fitChoices(
  choices: readonly Choice[],
  rows: number,
  { epochs, rate, decay, seed }: FitSettings,
): Float64Array {
  const weights = new Float64Array(rows);
  const gradients = new Float64Array(rows);
  const mean = new Float64Array(rows);
  const order = choices.map((_, i) => i);
  const random = randomFrom(seed);
  let means = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const choice = choices[index];
      if (choice === undefined) continue;
      pulls(weights, choice).forEach((pull, option) => {
        if (Math.abs(pull) < SMALLEST_GRADIENT) return;
        for (const row of choice.options[option] ?? []) {
          const gradient = pull - decay * (weights[row] ?? 0);
          const squared = (gradients[row] ?? 0) + gradient * gradient;
          gradients[row] = squared;
          weights[row] = (weights[row] ?? 0) + (rate * gradient) / Math.sqrt(squared + 1e-6);
        }
      });
    }
    if (epoch < epochs / 2) continue;
    means++;
    weights.forEach((weight, row) => (mean[row] = (mean[row] ?? 0) + weight));
  }
  return mean.map((sum) => sum / Math.max(1, means));
}

/** How much each option's score ought to rise. */
function pulls(weights: Float64Array, { options, right }: Choice): number[] {
  const probabilities = softmax(options.map((rows) => scoreOf(weights, rows)));
  const mass = probabilities.reduce((sum, p, i) => sum + (right[i] === true ? p : 0), 0);
  if (mass === 0) return options.map(() => 0);
  return probabilities.map((p, i) => (right[i] === true ? p / mass : 0) - p);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
