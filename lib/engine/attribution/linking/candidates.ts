import type { Tagging } from '../../tagging/types.ts';
import type { TokenRange } from '../../text/types.ts';
import { isQuoted } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposals } from '../quotes/propose.ts';
import { headToken } from './heads.ts';
import { likelyRanges, SOURCE } from './likely-ranges.ts';
import { firstAt, gapBetween } from './ranges.ts';
import type { Candidate, Scene, Unit } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

const LEAST_PROBABLE = 0.12;

/**
 * The words that may stand for a speaker: sources of clauses and of passages, those that the tagger marks, and those that
 * it thinks possible. Of several with one head the first of these has it.
 *
 * @returns in the order of the text
 */
export function findCandidates(
  context: AttributionContext,
  { clauses, quoted, reported }: Proposals,
  tagging: Tagging,
): readonly Candidate[] {
  const byHead = new Map<number, Candidate>();
  const add = (origin: Candidate['origin'], { first, end }: TokenRange) => {
    const head = headToken(context, { first, end });
    if (!byHead.has(head)) byHead.set(head, { first, end, origin, head });
  };
  for (const { source } of clauses) if (source !== null) add('rule', source);
  for (const { draft } of [...quoted, ...reported])
    if (draft.source !== null) add('rule', draft.source);
  for (const span of tagging.spans) if (span.role === 'source') add('tagger', span);
  for (const range of likelyRanges(context.article, tagging, SOURCE, LEAST_PROBABLE))
    if (!isQuoted(context, range.first)) add('weak', range);
  return [...byHead.values()].toSorted((a, b) => a.first - b.first);
}

const BLOCKS_BEFORE = 5;
const BLOCKS_AFTER = 1;
const MOST_CANDIDATES = 24;

/** The candidates within reach of a unit, the nearest ones where there are many; none that stands inside it. */
export function candidatesFor(
  { context, candidates }: Scene,
  unit: Unit,
  { block }: UnitFacts,
): readonly Candidate[] {
  const reach = reachOf(context, block);
  const source = unit.proposal?.draft.source ?? null;
  const at = firstAt(candidates, unit.first);
  const near = candidates
    .slice(Math.max(0, at - MOST_CANDIDATES), at + MOST_CANDIDATES)
    .filter((candidate) => {
      const { first, end, head } = candidate;
      if (first < reach.first || first >= reach.end) return false;
      const isInside = first >= unit.first && end <= unit.end;
      return !isInside || (source !== null && head >= source.first && head < source.end);
    });
  if (near.length <= MOST_CANDIDATES) return near;
  return near
    .toSorted((a, b) => gapBetween(a, unit) - gapBetween(b, unit))
    .slice(0, MOST_CANDIDATES)
    .toSorted((a, b) => a.first - b.first);
}

/** The tokens of the blocks around one. */
function reachOf({ article: { blocks } }: AttributionContext, block: number): TokenRange {
  const from = blocks[Math.max(0, block - BLOCKS_BEFORE)];
  const to = blocks[Math.min(blocks.length - 1, block + BLOCKS_AFTER)];
  return { first: from?.first ?? 0, end: to?.end ?? 0 };
}
