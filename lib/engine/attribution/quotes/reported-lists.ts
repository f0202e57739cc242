import { isPunctuation, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import type { ReportingClause } from '../types.ts';
import type { Proposal, QuoteDraft } from './drafts.ts';

const FEWEST_WORDS = 3;

/** "Roe also said:" in front of a list: every item is reported speech of the same speaker. */
export function reportedListProposals(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
): Proposal[] {
  const proposals: Proposal[] = [];
  let lead: Pick<QuoteDraft, 'source' | 'cue'> | null = null;
  context.article.article.blocks.forEach(({ kind }, block) => {
    if (kind !== 'listItem') lead = leadOf(context, clauses, block);
    else if (lead !== null) proposals.push(...itemProposal(context, block, lead));
  });
  return proposals;
}

/** Source and cue of a block that ends in a colon; null where it has none. */
function leadOf(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
  block: number,
): Pick<QuoteDraft, 'source' | 'cue'> | null {
  const { first, end } = context.article.blocks[block] ?? { first: 0, end: 0 };
  if (end <= first || wordAt(context, end - 1) !== ':') return null;
  const frame = context.frameAt[end - 1] ?? 0;
  const clause = clauses.findLast(
    (candidate) => candidate.frame === frame && candidate.source !== null,
  );
  if (clause === undefined) return null;
  return { source: clause.source, cue: clause.cue };
}

function itemProposal(
  context: AttributionContext,
  block: number,
  lead: Pick<QuoteDraft, 'source' | 'cue'>,
): Proposal[] {
  const { first, end } = context.article.blocks[block] ?? { first: 0, end: 0 };
  let last = end;
  while (last > first && isPunctuation(context, last - 1) && context.passageAt[last - 1] === -1)
    last--;
  let outside = 0;
  for (let i = first; i < last; i++) if (context.passageAt[i] === -1) outside++;
  if (outside < FEWEST_WORDS) return [];
  const content = { first, end: last };
  const span = spanOf(context.article.tokens, content);
  const draft = {
    ...lead,
    kind: 'indirect',
    span,
    label: null,
    step: 'reported-list',
    probability: null,
  } as const;
  return [{ draft, content, passage: -1, verdict: 'accepted' }];
}
