import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestLabels, constrained, marginals } from '../../../lib/engine/tagging/decode.ts';
import { SCORES } from '../../../lib/engine/tagging/network.ts';
import { LABELS } from '../../../lib/engine/tagging/types.ts';

const LENGTH = 3;
const score = fc.double({ min: -4, max: 4, noNaN: true });
const numbers = (length: number) => fc.array(score, { minLength: length, maxLength: length });

const problem = fc.record({
  scores: numbers(LENGTH * SCORES),
  transitions: numbers(LABELS * LABELS),
  start: numbers(LABELS),
});

function isLawful(labels: readonly number[]): boolean {
  return labels.every((label, i) => {
    if (label === 0 || label % 2 === 1) return true;
    return i > 0 && (labels[i - 1] === label || labels[i - 1] === label - 1);
  });
}

/** Every sequence of labels that keeps the rules, with its score. */
function all({
  scores,
  transitions,
  start,
}: {
  scores: number[];
  transitions: number[];
  start: number[];
}) {
  const found: { labels: number[]; score: number }[] = [];
  for (let code = 0; code < LABELS ** LENGTH; code++) {
    const labels = Array.from(
      { length: LENGTH },
      (_, i) => Math.floor(code / LABELS ** i) % LABELS,
    );
    if (!isLawful(labels)) continue;
    const sum = labels.reduce((total, label, i) => {
      const move = i === 0 ? start[label]! : transitions[labels[i - 1]! * LABELS + label]!;
      return total + move + scores[i * SCORES + label]!;
    }, 0);
    found.push({ labels, score: sum });
  }
  return found;
}

describe('decoding', () => {
  it('finds the best of all lawful sequences, and how probable its labels are', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const transitions = constrained({
          transitions: Float64Array.from(given.transitions),
          start: Float64Array.from(given.start),
        });
        const scores = Float64Array.from(given.scores);
        const labels = bestLabels(scores, transitions);
        const sequences = all(given);
        const found = sequences.find((s) => s.labels.every((label, i) => label === labels[i]));
        expect(found?.score).toBeCloseTo(Math.max(...sequences.map((s) => s.score)), 9);
        const weight = (list: typeof sequences) =>
          list.reduce((sum, s) => sum + Math.exp(s.score), 0);
        marginals(scores, transitions).forEach((probability, k) => {
          const [i, label] = [Math.floor(k / LABELS), k % LABELS];
          const share = weight(sequences.filter((s) => s.labels[i] === label)) / weight(sequences);
          expect(probability).toBeCloseTo(share, 6);
        });
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('never lets an inside stand without its begin, whatever the scores', () => {
    const none = constrained({ transitions: new Float64Array(49), start: new Float64Array(7) });
    fc.assert(
      fc.property(numbers(30 * SCORES), (scores) => {
        expect(isLawful([...bestLabels(Float64Array.from(scores), none)])).toBe(true);
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('takes a sequence of one token', () => {
    const none = constrained({ transitions: new Float64Array(49), start: new Float64Array(7) });
    const scores = Float64Array.from([0, 0, 5, 1, 0, 0, 0, 9]);
    const labels = bestLabels(scores, none);
    expect([...labels]).toEqual([3]);
    expect(marginals(scores, none)[3]).toBeGreaterThan(0.3);
  });
});
