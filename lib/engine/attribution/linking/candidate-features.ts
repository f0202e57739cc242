import { isName, isQuoted, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import { type FeatureSet, probabilityBucket } from './feature-set.ts';
import { probabilityOf, SOURCE } from './likely-ranges.ts';
import type { Place } from './place.ts';
import { firstAt } from './ranges.ts';
import type { Candidate, Scene, Unit } from './types.ts';

const NEAR_CUE = 3;

/** What the words of a candidate are, and how sure the tagger is of them. */
export function addCandidateFeatures(
  features: FeatureSet,
  { context, tagging }: Scene,
  unit: Unit,
  candidate: Candidate,
  { key }: Place,
): void {
  const { first, end, head, origin } = candidate;
  const kind = kindOf(context, candidate);
  const probability = probabilityBucket(probabilityOf(tagging, SOURCE, head));
  features.add('kind', key, kind);
  features.add('origin', key, origin);
  features.add('probability', key, probability);
  features.add('probability, origin', probability, origin);
  features.add('length', Math.min(8, end - first), kind);
  if (isQuoted(context, first))
    features.add('in marks', key, context.passageAt[first] === unit.passage);
}

function kindOf(context: AttributionContext, { first, head }: Candidate): string {
  const word = wordAt(context, first);
  if (context.data.subjectPronouns.has(word)) return word;
  if (isName(context, head)) return 'name';
  return context.data.determiners.has(word) ? 'described' : 'other';
}

/** Words of saying right beside a candidate. */
export function addCueFeatures(
  features: FeatureSet,
  { context, cues }: Scene,
  { first, end }: Candidate,
  { key }: Place,
): void {
  const next = cues[firstAt(cues, end)];
  const last = cues[firstAt(cues, first) - 1];
  const after = next !== undefined && next.first - end <= NEAR_CUE ? next : null;
  const before =
    last !== undefined && last.end <= first && first - last.end < NEAR_CUE ? last : null;
  features.add('cues', key, after !== null, before !== null);
  if (after !== null) features.add('cue after', key, wordAt(context, after.end - 1));
  if (before !== null) features.add('cue before', key, wordAt(context, before.first));
}

/** Whether the rules propose the candidate as the source of the unit. */
export function addRuleFeatures(
  features: FeatureSet,
  { proposal }: Unit,
  candidate: Candidate,
  { key }: Place,
): void {
  const source = proposal?.draft.source ?? null;
  if (proposal === null || source === null) {
    features.add('no rule', key);
    return;
  }
  const { step } = proposal.draft;
  const isProposed = source.first < candidate.end && candidate.first < source.end;
  features.add('rule', isProposed, step);
  features.add('rule, place', isProposed, step, key);
  if (isProposed) features.add('proposed', proposal.verdict);
}
