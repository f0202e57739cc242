import { LABELS } from '../../tagging/types.ts';
import { isName, isQuoted, wordAt } from '../clauses/words.ts';
import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { FeatureSet, probabilityBucket, wideDistanceBucket } from './feature-set.ts';
import type { Candidate, Scene, Unit } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

const NEAR_CUE = 3;
const SHORT_GAP = 5;

/** A unit with what was looked up of it, and the candidate to which it was linked. */
export interface LinkedUnit {
  readonly unit: Unit;
  readonly facts: UnitFacts;
  readonly candidate: Candidate | null;
}

/** Where a candidate stands, seen from a unit. */
interface Place {
  /** `A` behind the unit, `B` before it, `I` inside. */
  readonly side: 'A' | 'B' | 'I';
  readonly sentences: number;
  readonly blocks: number;
  /** What lies between, empty if nothing does. */
  readonly between: TokenRange;
}

/** @returns rows of the table of weights for leaving the speaker of a unit open */
export function openFeatures({ proposal }: Unit, facts: UnitFacts): readonly number[] {
  const features = new FeatureSet();
  features.add('open');
  features.add('open', facts.marks);
  features.add('open', proposal?.draft.step ?? 'no rule', proposal?.draft.source !== null);
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
  const where = `${place.side}${Math.min(2, place.sentences)}${facts.marks.charAt(0)}`;
  addPlaceFeatures(features, scene.context, place, facts, where);
  addBetweenFeatures(features, scene, place, where);
  addCandidateFeatures(features, scene, unit, candidate, where);
  addCueFeatures(features, scene, candidate, where);
  addRuleFeatures(features, unit, candidate, where);
  addNeighbourFeatures(features, scene, { unit, facts }, candidate, place);
  addPreviousFeatures(features, { unit, facts }, candidate, previous);
  return features.rows;
}

function placeOf(
  { article }: AttributionContext,
  { content }: Unit,
  facts: UnitFacts,
  { first, end }: Candidate,
): Place {
  const sentence = article.sentenceOf[first] ?? 0;
  const block = article.sentences[sentence]?.block ?? 0;
  const blocks = Math.abs(block - facts.block);
  if (first >= content.end) {
    const between = { first: content.end, end: first };
    return { side: 'A', sentences: sentence - facts.lastSentence, blocks, between };
  }
  if (end <= content.first) {
    const between = { first: end, end: content.first };
    return { side: 'B', sentences: facts.firstSentence - sentence, blocks, between };
  }
  return { side: 'I', sentences: 0, blocks, between: { first, end: first } };
}

function addPlaceFeatures(
  features: FeatureSet,
  context: AttributionContext,
  { side, sentences, blocks, between }: Place,
  { marks }: UnitFacts,
  where: string,
): void {
  const gap = between.end - between.first;
  features.add('sentences', side, Math.min(6, sentences), marks);
  features.add('blocks', side, Math.min(5, blocks), marks);
  features.add('gap', where, wideDistanceBucket(gap));
  if (gap <= SHORT_GAP) features.add('text', side, marks, wordsOf(context, between));
  features.add('edges', side, wordAt(context, between.first), wordAt(context, between.end - 1));
  const beside = side === 'A' ? between.first : between.end - 1;
  features.add('beside', where, gap === 0 ? '' : wordAt(context, beside));
}

function wordsOf(context: AttributionContext, { first, end }: TokenRange): string {
  let words = '';
  for (let i = first; i < end; i++) words += ` ${isQuoted(context, i) ? '"' : wordAt(context, i)}`;
  return words;
}

/** Which units, sources and cues stand between, in their order. */
function addBetweenFeatures(
  features: FeatureSet,
  { units, candidates, cues }: Scene,
  { between, side, blocks }: Place,
  where: string,
): void {
  const inside = ({ first, end }: TokenRange) => first >= between.first && end <= between.end;
  const marks = [
    ...units
      .filter(({ content, passage }) => passage >= 0 && inside(content))
      .map(({ content }) => ({ at: content.first, mark: 'U' })),
    ...candidates
      .filter((other) => other.origin !== 'weak' && inside(other))
      .map(({ first }) => ({ at: first, mark: 'S' })),
    ...cues.filter(inside).map(({ first }) => ({ at: first, mark: 'C' })),
  ].toSorted((a, b) => a.at - b.at);
  const pattern = marks.map(({ mark }) => mark).join('');
  const near = side === 'A' ? pattern.slice(0, 5) : pattern.slice(-5);
  features.add('pattern', where, near);
  features.add('pattern, blocks', side, Math.min(2, blocks), near);
  features.add('sources between', where, Math.min(4, pattern.split('S').length - 1));
}

function addCandidateFeatures(
  features: FeatureSet,
  { context, tagging }: Scene,
  unit: Unit,
  { first, end, head, origin }: Candidate,
  where: string,
): void {
  const word = wordAt(context, first);
  const kind = context.data.subjectPronouns.has(word)
    ? word
    : isName(context, head)
      ? 'name'
      : context.data.determiners.has(word)
        ? 'described'
        : 'other';
  const probability =
    (tagging.marginals[head * LABELS + 1] ?? 0) + (tagging.marginals[head * LABELS + 2] ?? 0);
  features.add('kind', where, kind);
  features.add('origin', where, origin);
  features.add('probability', where, probabilityBucket(probability));
  features.add('probability, origin', probabilityBucket(probability), origin);
  features.add('length', Math.min(8, end - first), kind);
  if (isQuoted(context, first))
    features.add('in marks', where, context.passageAt[first] === unit.passage);
}

/** Words of saying right beside the candidate. */
function addCueFeatures(
  features: FeatureSet,
  { context, cues }: Scene,
  { first, end }: Candidate,
  where: string,
): void {
  const after = cues.find((cue) => cue.first >= end && cue.first - end <= NEAR_CUE);
  const before = cues.findLast((cue) => cue.end <= first && first - cue.end < NEAR_CUE);
  features.add('cues', where, after !== undefined, before !== undefined);
  if (after) features.add('cue after', where, wordAt(context, after.end - 1));
  if (before) features.add('cue before', where, wordAt(context, before.first));
}

function addRuleFeatures(
  features: FeatureSet,
  { proposal }: Unit,
  candidate: Candidate,
  where: string,
): void {
  if (proposal?.draft.source == null) {
    features.add('no rule', where);
    return;
  }
  const { source, step } = proposal.draft;
  const isProposed = source.first < candidate.end && candidate.first < source.end;
  features.add('rule', isProposed, step);
  features.add('rule, where', isProposed, step, where);
  if (isProposed) features.add('proposed', proposal.accepted);
}

/** Whether it is the last before or the first behind the unit, and whether another unit has it beside it. */
function addNeighbourFeatures(
  features: FeatureSet,
  { context, units, candidates }: Scene,
  { unit, facts }: Omit<LinkedUnit, 'candidate'>,
  candidate: Candidate,
  { side, sentences, blocks }: Place,
): void {
  const firm = candidates.filter(({ origin }) => origin !== 'weak');
  const last = firm.findLast(({ end }) => end <= unit.content.first);
  const next = firm.find(({ first }) => first >= unit.content.end);
  const distance = `${Math.min(3, sentences)}${Math.min(2, blocks)}${facts.marks}`;
  if (candidate === last) features.add('last before', distance);
  if (candidate === next) features.add('first after', distance);
  const { sentenceOf } = context.article;
  const isBeside = ({ content }: Unit) =>
    sentenceOf[content.first] === sentenceOf[candidate.first] &&
    Math.min(Math.abs(content.first - candidate.end), Math.abs(candidate.first - content.end)) <= 4;
  if (units.some((other) => other !== unit && isBeside(other)))
    features.add('beside another', side, distance);
}

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
  const gap = wideDistanceBucket(unit.content.first - previous.unit.content.end);
  features.add(
    'previous gap',
    gap,
    facts.firstSentence - previous.facts.lastSentence === 0,
    blocks,
  );
}
