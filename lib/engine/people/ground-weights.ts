import type { Ground } from './grounds.ts';
import { countOf, type NameGroup } from './name-groups.ts';

export interface GroundWeights {
  /** Heaviest first: the heaviest ground met counts whole, further ones half. */
  readonly speaksFor: readonly (readonly [Ground, number])[];
  /** These count by the share of the appearances that have them. */
  readonly speaksAgainst: readonly (readonly [Ground, number])[];
}

/** Sums up the grounds that a name's appearances gave. */
export function weighGrounds(group: NameGroup, weights: GroundWeights): number {
  let score = 0;
  for (const [ground, weight] of weights.speaksFor) {
    if (countOf(group, ground) > 0) score += score === 0 ? weight : weight / 2;
  }
  for (const [ground, weight] of weights.speaksAgainst)
    score -= (weight * countOf(group, ground)) / group.appearances.length;
  return score;
}
