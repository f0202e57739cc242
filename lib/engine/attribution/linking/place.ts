import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { Candidate, Unit } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

/** Where a candidate stands, seen from a unit. */
export interface Place {
  /** `A` behind the unit, `B` before it, `I` inside. */
  readonly side: 'A' | 'B' | 'I';
  /** How many sentences and blocks away. */
  readonly sentences: number;
  readonly blocks: number;
  /** What lies between, empty if nothing does. */
  readonly between: TokenRange;
  /** Side, sentences and marks in short, for features that depend on all three. */
  readonly key: string;
}

/** Looks at the way between a unit and a candidate once, for all features of the pair. */
export function placeOf(
  { article }: AttributionContext,
  unit: Unit,
  facts: UnitFacts,
  { first, end }: Candidate,
): Place {
  const sentence = article.sentenceOf[first] ?? 0;
  const blocks = Math.abs((article.sentences[sentence]?.block ?? 0) - facts.block);
  const side = first >= unit.end ? 'A' : end <= unit.first ? 'B' : 'I';
  const { between, sentences } = {
    A: { between: { first: unit.end, end: first }, sentences: sentence - facts.lastSentence },
    B: { between: { first: end, end: unit.first }, sentences: facts.firstSentence - sentence },
    I: { between: { first, end: first }, sentences: 0 },
  }[side];
  const key = `${side}${Math.min(2, sentences)}${facts.marks.charAt(0)}`;
  return { side, sentences, blocks, between, key };
}
