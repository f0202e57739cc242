import type { TokenRange } from '../../text/types.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import type { Proposal, Step } from './drafts.ts';
import type { ClausePattern, ContentOpener, ReportedContent, ReportingClause } from '../types.ts';
import { isPunctuation, wordAt } from '../clauses/words.ts';

const STEPS: Readonly<Record<ClausePattern, Step>> = {
  'subject-verb': 'reported-clause',
  'verb-subject': 'reported-clause',
  participle: 'reported-clause',
  'according-to': 'according-to',
  'noun-of-saying': 'noun-of-saying',
  passive: 'passive-voice',
  headline: 'headline',
};
const REPORTED: ReadonlySet<ContentOpener> = new Set<ContentOpener>([
  'that',
  'bare',
  'wh',
  'infinitive',
  'noun',
]);
const FEWEST_WORDS = 2;

/**
 * Indirect speech: the contents of reporting clauses that are not wholly somebody's words in marks. A clause inside the
 * content of another one is that speaker's affair and is left out.
 */
export function reportedProposals(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
): Proposal[] {
  const proposals: Proposal[] = [];
  let covered = -1;
  for (const clause of clauses) {
    if (clause.cue.first < covered) continue;
    const content = contentOf(context, clause);
    if (content === null || content.first < covered) continue;
    covered = Math.max(covered, content.end);
    const { source, cue } = clause;
    const span = spanOf(context.article.tokens, content);
    const step = STEPS[clause.pattern];
    proposals.push({
      draft: { kind: 'indirect', span, source, cue, label: null, step, probability: null },
      content: { first: content.first, end: content.end },
      passage: -1,
      accepted: true,
    });
  }
  return proposals;
}

function contentOf(context: AttributionContext, clause: ReportingClause): ReportedContent | null {
  if (isNegated(context, clause)) return null;
  const { before, after, verb } = clause;
  if (after !== null && isReported(context, after)) {
    return REPORTED.has(after.opener) ? after : null;
  }
  const mayPrecede = verb === null || verb.frames.has('bare') || verb.frames.has('that');
  return before !== null && mayPrecede && isReported(context, before) ? before : null;
}

/** "did not say whether" reports nothing. */
function isNegated(context: AttributionContext, { cue }: ReportingClause): boolean {
  return /^(?:n't|not|never)$/u.test(wordAt(context, cue.first - 1));
}

/** Enough words stand outside of quotation marks. */
function isReported(context: AttributionContext, { first, end }: TokenRange): boolean {
  let outside = 0;
  for (let i = first; i < end; i++)
    if (context.passageAt[i] === -1 && !isPunctuation(context, i)) outside++;
  return outside >= FEWEST_WORDS;
}
