import { addCandidateFeatures, addCueFeatures, addRuleFeatures } from './candidate-features.ts';
import { FeatureSet, wideDistanceBucket } from './feature-set.ts';
import { addBetweenFeatures, addPlaceFeatures } from './place-features.ts';
import { type Place, placeOf } from './place.ts';
import { beginningIn, firstAt, gapBetween } from './ranges.ts';
import type { Candidate, Scene, Unit } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

/** A unit with what was looked up of it, and the candidate to which it was linked. */
export interface LinkedUnit {
  readonly unit: Unit;
  readonly facts: UnitFacts;
  readonly candidate: Candidate | null;
}

/** A unit beside a candidate ends or begins at most so many tokens from it … */
const BESIDE = 4;
/** … and begins at most so many before it. */
const FAR = 300;

/** @returns rows of the table of weights for leaving the speaker of a unit open */
export function openFeatures({ proposal }: Unit, { marks }: UnitFacts): readonly number[] {
  const features = new FeatureSet();
  const source = proposal?.draft.source ?? null;
  features.add('open');
  features.add('open', marks);
  features.add('open', proposal?.draft.step ?? 'no rule', source !== null);
  return features.rows;
}

/**
 * What tells whether a candidate stands for the speaker of a unit.
 *
 * @param previous the quote before this one
 * @returns rows of the table of weights for linking
 */
export function linkFeatures(
  scene: Scene,
  { unit, facts }: Omit<LinkedUnit, 'candidate'>,
  candidate: Candidate,
  previous: LinkedUnit | null,
): readonly number[] {
  const features = new FeatureSet();
  const place = placeOf(scene.context, unit, facts, candidate);
  addPlaceFeatures(features, scene.context, place, facts);
  addBetweenFeatures(features, scene, place);
  addCandidateFeatures(features, scene, unit, candidate, place);
  addCueFeatures(features, scene, candidate, place);
  addRuleFeatures(features, unit, candidate, place);
  addNeighbourFeatures(features, scene, { unit, facts }, candidate, place);
  addPreviousFeatures(features, { unit, facts }, candidate, previous);
  return features.rows;
}

/** Whether it is the last before or the first behind the unit, and whether another unit has it beside it. */
function addNeighbourFeatures(
  features: FeatureSet,
  { context, units, firm }: Scene,
  { unit, facts }: Omit<LinkedUnit, 'candidate'>,
  candidate: Candidate,
  { side, sentences, blocks }: Place,
): void {
  const distance = `${Math.min(3, sentences)}${Math.min(2, blocks)}${facts.marks}`;
  if (candidate === firm[firstAt(firm, unit.first) - 1]) features.add('last before', distance);
  if (candidate === firm[firstAt(firm, unit.end)]) features.add('first after', distance);
  const { sentenceOf, sentences: all } = context.article;
  const sentence = all[sentenceOf[candidate.first] ?? 0] ?? candidate;
  const around = {
    first: Math.max(sentence.first, candidate.first - FAR),
    end: Math.min(sentence.end, candidate.end + BESIDE + 1),
  };
  const hasOther = beginningIn(units, around).some(
    (other) => other !== unit && gapBetween(other, candidate) <= BESIDE,
  );
  if (hasOther) features.add('beside another', side, distance);
}

/** Whether it spoke last, and how near that was. */
function addPreviousFeatures(
  features: FeatureSet,
  { unit, facts }: Omit<LinkedUnit, 'candidate'>,
  candidate: Candidate,
  previous: LinkedUnit | null,
): void {
  if (previous === null) {
    features.add('first quote');
    return;
  }
  const blocks = Math.min(2, facts.block - previous.facts.block);
  const same = previous.candidate === candidate;
  features.add('previous', same, blocks, facts.marks, previous.facts.marks);
  if (!same) return;
  const gap = wideDistanceBucket(gapBetween(previous.unit, unit));
  const isSameSentence = facts.firstSentence === previous.facts.lastSentence;
  features.add('previous gap', gap, isSameSentence, blocks);
}
