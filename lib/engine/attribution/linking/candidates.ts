import type { TokenRange } from '../../text/types.ts';
import { LABELS, type Tagging } from '../../tagging/types.ts';
import { isQuoted } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposals } from '../quotes/propose.ts';
import { headToken } from './heads.ts';
import type { Candidate, Scene, Unit } from './types.ts';
import type { UnitFacts } from './unit-facts.ts';

const LEAST_PROBABLE = 0.12;
const BEGIN = 1;
const INSIDE = 2;

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
  for (const range of weakSources(context, tagging)) add('weak', range);
  return [...byHead.values()].toSorted((a, b) => a.first - b.first);
}

/** Stretches of tokens that are a source with some probability each. */
function weakSources(context: AttributionContext, { marginals }: Tagging): TokenRange[] {
  const ranges: { first: number; end: number }[] = [];
  const { tokens, sentenceOf } = context.article;
  for (let i = 0; i < tokens.length; i++) {
    const begin = marginals[i * LABELS + BEGIN] ?? 0;
    const inside = marginals[i * LABELS + INSIDE] ?? 0;
    if (begin + inside < LEAST_PROBABLE || isQuoted(context, i)) continue;
    const last = ranges.at(-1);
    const goesOn = last?.end === i && inside > begin && sentenceOf[i] === sentenceOf[last.first];
    if (goesOn) last.end = i + 1;
    else ranges.push({ first: i, end: i + 1 });
  }
  return ranges;
}

const BLOCKS_BEFORE = 5;
const BLOCKS_AFTER = 1;
const MOST_CANDIDATES = 24;

/** The candidates within reach of a unit, the nearest ones where there are many; none that stands inside it. */
export function candidatesFor(
  { context, candidates }: Scene,
  { content, proposal }: Unit,
  { block }: UnitFacts,
): readonly Candidate[] {
  const { blocks } = context.article;
  const from = blocks[Math.max(0, block - BLOCKS_BEFORE)]?.first ?? 0;
  const to = blocks[Math.min(blocks.length - 1, block + BLOCKS_AFTER)]?.end ?? 0;
  const source = proposal?.draft.source ?? null;
  const isProposed = ({ head }: Candidate) =>
    source !== null && head >= source.first && head < source.end;
  const near: Candidate[] = [];
  for (let i = firstAt(candidates, from); i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === undefined || candidate.first >= to) break;
    const isInside = candidate.first >= content.first && candidate.end <= content.end;
    if (!isInside || isProposed(candidate)) near.push(candidate);
  }
  const distance = ({ first, end }: Candidate) =>
    Math.max(content.first - end, first - content.end, 0);
  if (near.length <= MOST_CANDIDATES) return near;
  const nearest = near.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST_CANDIDATES);
  return nearest.toSorted((a, b) => a.first - b.first);
}

/** Index of the first range that begins at or behind a token. */
function firstAt(ranges: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
