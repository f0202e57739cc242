import type { TokenRange } from '../../text/types.ts';
import { isCapitalized, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import { FeatureSet, probabilityBucket, wideDistanceBucket } from './feature-set.ts';
import { beginningIn, gapBetween } from './ranges.ts';
import type { FoundCue, Scene, Unit } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

/**
 * What tells whether a unit is somebody's words, from its first to its last.
 *
 * @returns rows of the table of weights for keeping a unit
 */
export function unitFeatures(scene: Scene, unit: Unit, facts: UnitFacts): readonly number[] {
  const features = new FeatureSet();
  const type = unit.passage >= 0 ? 'passage' : facts.marks;
  features.add('type', type);
  addTaggerFeatures(features, unit, facts, type);
  addRuleFeatures(features, unit, type);
  addPlaceFeatures(features, scene.context, unit, facts, type);
  addWordFeatures(features, scene.context, unit, facts, type);
  addCueFeatures(features, scene, unit, facts, type);
  return features.rows;
}

function addTaggerFeatures(
  features: FeatureSet,
  { tagged }: Unit,
  { content, speech, begins, ends }: UnitFacts,
  type: string,
): void {
  const [sure, said] = [probabilityBucket(content), probabilityBucket(speech)];
  const [start, stop] = [probabilityBucket(begins), probabilityBucket(ends)];
  features.add('content', type, sure);
  features.add('speech', type, said);
  features.add('speech, content', type, said >> 1, sure >> 1);
  features.add('begins', type, start);
  features.add('ends', type, stop);
  features.add('begins, ends', type, start >> 1, stop >> 1);
  features.add('tagged', type, tagged, sure >> 1);
}

function addRuleFeatures(features: FeatureSet, { proposal, tagged }: Unit, type: string): void {
  if (proposal === null) {
    features.add('no rule', type);
    return;
  }
  const { verdict, draft } = proposal;
  features.add('rule', type, verdict, draft.step);
  features.add('verdict', type, verdict, draft.kind, tagged);
  features.add('has source', type, verdict, draft.source !== null, draft.cue !== null);
}

function addPlaceFeatures(
  features: FeatureSet,
  context: AttributionContext,
  { first, end }: TokenRange,
  { block, firstSentence, lastSentence }: UnitFacts,
  type: string,
): void {
  const opens = opensSentence(context, first, firstSentence);
  features.add('block', type, context.article.article.blocks[block]?.kind ?? '', opens);
  features.add('sentences', type, Math.min(lastSentence - firstSentence, 2));
  features.add('before', type, wordAt(context, first - 1));
  features.add('before that', type, wordAt(context, first - 2), wordAt(context, first - 1));
  features.add('after', type, wordAt(context, end));
}

function addWordFeatures(
  features: FeatureSet,
  context: AttributionContext,
  unit: TokenRange,
  { words, firstSentence }: UnitFacts,
  type: string,
): void {
  const { first, end } = unit;
  const length = wideDistanceBucket(words);
  features.add('words', type, length);
  features.add('first', type, wordAt(context, first), opensSentence(context, first, firstSentence));
  features.add('last', type, wordAt(context, end - 1));
  features.add('finite', type, hasAuxiliary(context, unit), length);
  if (type !== 'passage') return;
  const closes = /^[.,!?…]$/u.test(wordAt(context, end - 2));
  features.add('capitals', capitalShare(context, unit, words), length, closes);
}

function opensSentence({ article }: AttributionContext, token: number, sentence: number): boolean {
  return token - (article.sentences[sentence]?.first ?? token) <= 1;
}

/** Whether an auxiliary makes a clause of it. */
function hasAuxiliary(context: AttributionContext, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const word = wordAt(context, i);
    if (context.data.auxiliaries.has(word) && word !== 'not' && word !== "'s") return true;
  }
  return false;
}

/** Titles of works, names of programmes and the like are capitals throughout. @returns quarters, 0 to 4 */
function capitalShare(
  context: AttributionContext,
  { first, end }: TokenRange,
  words: number,
): number {
  let capitals = 0;
  for (let i = first; i < end; i++) if (isCapitalized(context, i)) capitals++;
  return Math.min(4, Math.floor((4 * capitals) / Math.max(1, words)));
}

/** The words of saying that stand nearest in the same sentences, outside of the unit. */
function addCueFeatures(
  features: FeatureSet,
  { context, cues }: Scene,
  unit: Unit,
  { firstSentence, lastSentence }: UnitFacts,
  type: string,
): void {
  const own = unit.proposal?.draft.cue ?? null;
  if (own !== null) features.add('own cue', type, wordAt(context, own.first));
  const { sentences } = context.article;
  const from = { first: sentences[firstSentence]?.first ?? 0, end: unit.first };
  const to = { first: unit.end, end: sentences[lastSentence]?.end ?? 0 };
  const before = beginningIn(cues, from).findLast(({ end }) => end <= unit.first);
  const [after] = beginningIn(cues, to);
  addCue(features, context, unit, before, `${type} before`);
  addCue(features, context, unit, after, `${type} after`);
}

function addCue(
  features: FeatureSet,
  context: AttributionContext,
  unit: Unit,
  cue: FoundCue | undefined,
  where: string,
): void {
  if (cue === undefined) {
    features.add('no cue', where);
    return;
  }
  const gap = wideDistanceBucket(gapBetween(cue, unit));
  features.add('cue', where, wordAt(context, cue.end - 1));
  features.add('cue gap', where, gap, cue.clause?.pattern ?? '');
}
