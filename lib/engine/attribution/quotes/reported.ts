import type { TokenRange } from '../../text/types.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import type { Proposal, Step, Verdict } from './drafts.ts';
import type { ClausePattern, ContentOpener, ReportedContent, ReportingClause } from '../types.ts';
import { isPunctuation, isQuoted, wordAt } from '../clauses/words.ts';

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
 * content of another one is that speaker's affair and is not accepted; nor is the other side of a clause.
 */
export function reportedProposals(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
): Proposal[] {
  const proposals: Proposal[] = [];
  let covered = -1;
  for (const clause of clauses) {
    const content = clause.cue.first < covered ? null : contentOf(context, clause);
    const accepted = content !== null && content.first >= covered ? content : null;
    if (accepted !== null) covered = Math.max(covered, accepted.end);
    for (const side of [clause.before, clause.after])
      if (side !== null && isReported(context, side))
        proposals.push(
          proposalOf(context, clause, side, verdictOn(context, clause, side, accepted)),
        );
  }
  return proposals;
}

function verdictOn(
  context: AttributionContext,
  clause: ReportingClause,
  side: ReportedContent,
  accepted: ReportedContent | null,
): Verdict {
  if (side === accepted) return 'accepted';
  const isNamed = side.opener === 'naming' && isHalfInMarks(context, side);
  return isNamed || isNegated(context, clause) ? 'unsaid' : 'refused';
}

/** Whether half of it or more stands in quotation marks, so that the words in marks tell it alone. */
function isHalfInMarks(context: AttributionContext, { first, end }: TokenRange): boolean {
  let quoted = 0;
  for (let i = first; i < end; i++) if (isQuoted(context, i)) quoted++;
  return 2 * quoted >= end - first;
}

function proposalOf(
  context: AttributionContext,
  { source, cue, pattern }: ReportingClause,
  { first, end }: TokenRange,
  verdict: Verdict,
): Proposal {
  const span = spanOf(context.article.tokens, { first, end });
  const step = STEPS[pattern];
  return {
    draft: { kind: 'indirect', span, source, cue, label: null, step, probability: null },
    content: { first, end },
    passage: -1,
    verdict,
  };
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
