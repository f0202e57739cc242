import type { TokenRange } from '../../text/types.ts';
import type { Tagging } from '../../tagging/types.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposal } from '../quotes/drafts.ts';
import type { ReportingClause } from '../types.ts';

/** A stretch of the text that may be somebody's words, marks included: what is kept or not, and linked to a source. */
export interface Unit extends TokenRange {
  /** Index of the passage in marks that it is, or -1 for reported speech. */
  readonly passage: number;
  /** What the rules make of it; null where the tagger alone has found it. */
  readonly proposal: Proposal | null;
  /** Whether the tagger has marked just these tokens. */
  readonly tagged: boolean;
}

/** Words that may stand for the speaker of some unit. */
export interface Candidate extends TokenRange {
  /** `rule` a clause has it as its subject, `tagger` the tagger marked it, `weak` the tagger thinks it possible. */
  readonly origin: 'rule' | 'tagger' | 'weak';
  /** Its head, by which two candidates are the same one. */
  readonly head: number;
}

/** Words of saying. */
export interface FoundCue extends TokenRange {
  /** Of what clause; null where the tagger alone has found it. */
  readonly clause: ReportingClause | null;
}

/** All that the linker looks at, each list in the order of the text. */
export interface Scene {
  readonly context: AttributionContext;
  readonly tagging: Tagging;
  readonly units: readonly Unit[];
  readonly candidates: readonly Candidate[];
  /** The candidates that are more than possible. */
  readonly firm: readonly Candidate[];
  readonly cues: readonly FoundCue[];
}
