import { isCapitalized, wordAt } from '../clauses/words.ts';
import { FeatureSet, probabilityBucket, wideDistanceBucket } from './feature-set.ts';
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
  addWordFeatures(features, scene, unit, facts, type);
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
  const { accepted, draft } = proposal;
  features.add('rule', type, accepted, draft.step);
  features.add('accepted', type, accepted, draft.kind, tagged);
  features.add('has source', type, accepted, draft.source !== null, draft.cue !== null);
}

function addWordFeatures(
  features: FeatureSet,
  { context }: Scene,
  { content }: Unit,
  { words, block, firstSentence, lastSentence }: UnitFacts,
  type: string,
): void {
  const { first, end } = content;
  const sentence = context.article.sentences[firstSentence];
  const kind = context.article.article.blocks[block]?.kind ?? '';
  const opens = first - (sentence?.first ?? first) <= 1;
  features.add('words', type, wideDistanceBucket(words));
  features.add('block', type, kind, opens);
  features.add('sentences', type, Math.min(lastSentence - firstSentence, 2));
  features.add('before', type, wordAt(context, first - 1));
  features.add('before that', type, wordAt(context, first - 2), wordAt(context, first - 1));
  features.add('first', type, wordAt(context, first), opens);
  features.add('last', type, wordAt(context, end - 1));
  features.add('after', type, wordAt(context, end));
  if (type === 'passage') addTitleFeatures(features, context, content, words);
}

/** Titles of works, names of programmes and the like are capitals throughout. */
function addTitleFeatures(
  features: FeatureSet,
  context: Scene['context'],
  { first, end }: Unit['content'],
  words: number,
): void {
  let capitals = 0;
  for (let i = first; i < end; i++) if (isCapitalized(context, i)) capitals++;
  const share = words === 0 ? 0 : Math.min(4, Math.floor((4 * capitals) / words));
  const closes = /^[.,!?…]$/u.test(wordAt(context, end - 2));
  features.add('capitals', share, wideDistanceBucket(words), closes);
}

/** The words of saying that stand nearest, outside of the unit. */
function addCueFeatures(
  features: FeatureSet,
  { context, cues }: Scene,
  { content, proposal }: Unit,
  { firstSentence, lastSentence }: UnitFacts,
  type: string,
): void {
  const own = proposal?.draft.cue ?? null;
  if (own !== null) features.add('own cue', type, wordAt(context, own.first));
  const { sentenceOf } = context.article;
  const isNear = ({ first }: FoundCue) =>
    (sentenceOf[first] ?? 0) >= firstSentence && (sentenceOf[first] ?? 0) <= lastSentence;
  const before = cues.findLast((cue) => cue.end <= content.first && isNear(cue));
  const after = cues.find((cue) => cue.first >= content.end && isNear(cue));
  for (const [side, cue] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (cue === undefined) {
      features.add('no cue', type, side);
      continue;
    }
    const gap = side === 'before' ? content.first - cue.end : cue.first - content.end;
    features.add('cue', type, side, wordAt(context, cue.end - 1));
    features.add('cue gap', type, side, wideDistanceBucket(gap), cue.clause?.pattern ?? '');
  }
}
