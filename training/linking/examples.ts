import { candidatesFor } from '../../lib/engine/attribution/linking/candidates.ts';
import {
  type LinkedUnit,
  linkFeatures,
  openFeatures,
} from '../../lib/engine/attribution/linking/link-features.ts';
import type { Scene } from '../../lib/engine/attribution/linking/types.ts';
import { unitFacts } from '../../lib/engine/attribution/linking/unit-facts.ts';
import { unitFeatures } from '../../lib/engine/attribution/linking/unit-features.ts';
import type { GoldArticle } from '../corpus.ts';
import type { Choice } from './fit.ts';
import { ALIKE_TO_LEARN, goldParts, partOf, rightCandidates } from './gold.ts';

/** What one article teaches: units to keep or not, and the source of those that are kept. */
export interface Examples {
  readonly keeping: readonly Choice[];
  readonly linking: readonly Choice[];
}

/** Labels the units of an article by its annotation. */
export function examplesOf(scene: Scene, article: GoldArticle): Examples {
  const parts = goldParts(article);
  const keeping: Choice[] = [];
  const linking: Choice[] = [];
  let previous: LinkedUnit | null = null;
  for (const unit of scene.units) {
    const facts = unitFacts(scene, unit);
    const part = partOf(scene, unit, parts, ALIKE_TO_LEARN);
    const isRight = part !== null;
    keeping.push({ options: [[], unitFeatures(scene, unit, facts)], right: [!isRight, isRight] });
    if (part === null) continue;
    const candidates = candidatesFor(scene, unit, facts);
    const right = rightCandidates(scene, part, candidates);
    const options = [
      openFeatures(unit, facts),
      ...candidates.map((candidate) => linkFeatures(scene, { unit, facts }, candidate, previous)),
    ];
    const labels = [part.source.length === 0, ...right];
    if (labels.includes(true)) linking.push({ options, right: labels });
    previous = { unit, facts, candidate: candidates[right.indexOf(true)] ?? null };
  }
  return { keeping, linking };
}
