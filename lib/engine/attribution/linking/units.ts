import type { Tagging } from '../../tagging/types.ts';
import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposals } from '../quotes/propose.ts';

import { CONTENT, likelyRanges } from './likely-ranges.ts';
import { reportable } from './may-be-reported.ts';
import { firstAt } from './ranges.ts';
import { contentOf } from './tagged-contents.ts';
import type { Unit } from './types.ts';

const LEAST_PROBABLE = 0.12;
/**
 * Everything that may be a quote: passages in marks, the contents that rules propose, those that the tagger marks or thinks
 * possible, and mixtures of a rule's and a tagger's content that overlap. Titles of works are left out.
 *
 * @returns in the order of the text; reported units may overlap, as different readings of the same words
 */
export function findUnits(
  context: AttributionContext,
  proposals: Proposals,
  tagging: Tagging,
): readonly Unit[] {
  const { quoted, reported } = proposals;
  const byVerdict = Map.groupBy(reported, ({ verdict }) => verdict);
  const unsaid = new Uint8Array(context.article.tokens.length);
  for (const { content } of byVerdict.get('unsaid') ?? [])
    unsaid.fill(1, content.first, content.end);
  const contents = (ranges: readonly TokenRange[], fewest: number) =>
    ranges
      .flatMap((range) => contentOf(context, range, fewest))
      .filter((content) => !isMostly(unsaid, content));
  const tagged = contents(
    tagging.spans.filter(({ role }) => role === 'content'),
    1,
  );
  const weak = contents(likelyRanges(context.article, tagging, CONTENT, LEAST_PROBABLE), 2);
  const isTagged = new Set(tagged.map(keyOf));
  const units = new Map<string, Unit>();
  const mayBeReported = reportable(proposals);
  const add = ({ first, end }: TokenRange, rest: Pick<Unit, 'passage' | 'proposal'>) => {
    const key = keyOf({ first, end });
    const isUnit = rest.passage >= 0 || mayBeReported({ first, end });
    if (isUnit && !units.has(key))
      units.set(key, { first, end, ...rest, tagged: isTagged.has(key) });
  };
  const said = [...(byVerdict.get('accepted') ?? []), ...(byVerdict.get('refused') ?? [])];
  for (const proposal of [...quoted.filter(({ verdict }) => verdict !== 'title'), ...said])
    add(proposal.content, { passage: proposal.passage, proposal });
  for (const content of [...tagged, ...weak]) add(content, { passage: -1, proposal: null });
  for (const proposal of said)
    for (const list of [tagged, weak])
      for (const content of mixtures(proposal.content, list))
        add(content, { passage: -1, proposal });
  return [...units.values()].toSorted((a, b) => a.first - b.first || b.end - a.end);
}

/** Whether most tokens of a range are flagged. */
function isMostly(flags: Uint8Array, { first, end }: TokenRange): boolean {
  const flagged = flags.subarray(first, end).reduce((sum, flag) => sum + flag, 0);
  return 2 * flagged > end - first;
}

function keyOf({ first, end }: TokenRange): string {
  return `${first}-${end}`;
}

/** The beginning of one with the end of the other, where two contents overlap. */
function* mixtures(ruled: TokenRange, tagged: readonly TokenRange[]): Generator<TokenRange> {
  for (let i = Math.max(0, firstAt(tagged, ruled.first) - 1); i < tagged.length; i++) {
    const { first, end } = tagged[i] ?? ruled;
    if (first >= ruled.end) return;
    if (end <= ruled.first) continue;
    yield { first, end: ruled.end };
    yield { first: ruled.first, end };
  }
}
