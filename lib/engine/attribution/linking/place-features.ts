import type { TokenRange } from '../../text/types.ts';
import { isQuoted, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import { type FeatureSet, wideDistanceBucket } from './feature-set.ts';
import type { Place } from './place.ts';
import { someWithin } from './ranges.ts';
import type { Scene } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

const SHORT_GAP = 5;
const LONGEST_PATTERN = 5;
/** So many of each list are enough for a pattern. */
const ENOUGH = 8;

/** How far a candidate is from a unit, and what words stand between. */
export function addPlaceFeatures(
  features: FeatureSet,
  context: AttributionContext,
  { side, sentences, blocks, between, key }: Place,
  { marks }: UnitFacts,
): void {
  const gap = between.end - between.first;
  features.add('sentences', side, Math.min(6, sentences), marks);
  features.add('blocks', side, Math.min(5, blocks), marks);
  features.add('gap', key, wideDistanceBucket(gap));
  if (gap <= SHORT_GAP) features.add('text', side, marks, wordsOf(context, between));
  features.add('edges', side, wordAt(context, between.first), wordAt(context, between.end - 1));
  const beside = side === 'A' ? between.first : between.end - 1;
  features.add('beside', key, gap === 0 ? '' : wordAt(context, beside));
}

function wordsOf(context: AttributionContext, { first, end }: TokenRange): string {
  let words = '';
  for (let i = first; i < end; i++) words += ` ${isQuoted(context, i) ? '"' : wordAt(context, i)}`;
  return words;
}

/** Which quotations, sources and cues stand between, in their order: those nearest to the unit. */
export function addBetweenFeatures(
  features: FeatureSet,
  { units, firm, cues }: Scene,
  { between, side, blocks, key }: Place,
): void {
  const near = { most: ENOUGH, from: side === 'A' ? 'start' : 'end' } as const;
  const nearest = <T extends TokenRange>(ranges: readonly T[]) => someWithin(ranges, between, near);
  const marks = [
    ...nearest(units).flatMap(({ first, passage }) => (passage < 0 ? [] : { first, mark: 'U' })),
    ...nearest(firm).map(({ first }) => ({ first, mark: 'S' })),
    ...nearest(cues).map(({ first }) => ({ first, mark: 'C' })),
  ].toSorted((a, b) => a.first - b.first);
  const pattern = marks.map(({ mark }) => mark).join('');
  const short = side === 'A' ? pattern.slice(0, LONGEST_PATTERN) : pattern.slice(-LONGEST_PATTERN);
  features.add('pattern', key, short);
  features.add('pattern, blocks', side, Math.min(2, blocks), short);
  features.add('sources between', key, Math.min(4, pattern.split('S').length - 1));
}
