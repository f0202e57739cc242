import { findClauses } from '../clauses/find-clauses.ts';
import { headlineClauses } from '../clauses/headlines.ts';
import { blockAround } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { ReportingClause } from '../types.ts';
import type { Proposal, QuoteDraft } from './drafts.ts';
import { linkPassages } from './link-passages.ts';
import { quotedProposals } from './quoted.ts';
import { reportedListProposals } from './reported-lists.ts';
import { reportedProposals } from './reported.ts';

/** What the rules find in an article. */
export interface Proposals {
  /** Reporting clauses, in the order of the text. */
  readonly clauses: readonly ReportingClause[];
  /** One a quoted passage, in their order. */
  readonly quoted: readonly Proposal[];
  readonly reported: readonly Proposal[];
}

/** Finds reporting clauses, and what they make of quoted passages and reported speech. */
export function propose(context: AttributionContext): Proposals {
  const clauses = [...headlineClauses(context), ...findClauses(context)].filter(
    ({ extent }) => !isCaption(context, extent.first),
  );
  return {
    clauses,
    quoted: quotedProposals(context, linkPassages(context, clauses)),
    reported: [...reportedProposals(context, clauses), ...reportedListProposals(context, clauses)],
  };
}

/** The quotes as the rules alone have them. */
export function acceptedDrafts({ quoted, reported }: Proposals): QuoteDraft[] {
  return [...quoted, ...reported]
    .filter(({ verdict }) => verdict === 'accepted')
    .map(({ draft }) => draft);
}

function isCaption(context: AttributionContext, token: number): boolean {
  const { kind, repeats } = blockAround(context, token) ?? {};
  return kind === 'caption' || (repeats !== null && repeats !== undefined);
}
