import { isPunctuation, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import type { ReportingClause } from '../types.ts';
import type { QuoteDraft } from './drafts.ts';

const FEWEST_WORDS = 3;

/** "Roe also said:" in front of a list: every item is reported speech of the same speaker. */
export function reportedListDrafts(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let lead: Pick<QuoteDraft, 'source' | 'cue'> | null = null;
  context.article.article.blocks.forEach(({ kind }, block) => {
    if (kind !== 'listItem') lead = leadOf(context, clauses, block);
    else if (lead !== null) drafts.push(...itemDraft(context, block, lead));
  });
  return drafts;
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

function itemDraft(
  context: AttributionContext,
  block: number,
  lead: Pick<QuoteDraft, 'source' | 'cue'>,
): QuoteDraft[] {
  const { first, end } = context.article.blocks[block] ?? { first: 0, end: 0 };
  let last = end;
  while (last > first && isPunctuation(context, last - 1) && context.passageAt[last - 1] === -1)
    last--;
  let outside = 0;
  for (let i = first; i < last; i++) if (context.passageAt[i] === -1) outside++;
  if (outside < FEWEST_WORDS) return [];
  const span = spanOf(context.article.tokens, { first, end: last });
  return [{ ...lead, kind: 'indirect', span, label: null, step: 'reported-list' }];
}
