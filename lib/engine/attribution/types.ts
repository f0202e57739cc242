import type { TokenRange } from '../text/types.ts';
import type { SayingVerb } from './attribution-data.ts';

/** How a reporting clause is built, which is also the name of the step that found its source. */
export type ClausePattern =
  | 'subject-verb'
  | 'verb-subject'
  | 'according-to'
  | 'participle'
  | 'noun-of-saying'
  | 'passive'
  | 'headline';

/** What opens the reported content: "that", nothing, a question word, a colon … */
export type ContentOpener =
  'that' | 'bare' | 'wh' | 'infinitive' | 'noun' | 'naming' | 'colon' | 'quote';

export interface ReportedContent extends TokenRange {
  readonly opener: ContentOpener;
}

/** One "X said": the words of saying, who says, and where the reported words stand. */
export interface ReportingClause {
  readonly pattern: ClausePattern;
  /** Index into `AttributionContext.frames`. */
  readonly frame: number;
  readonly cue: TokenRange;
  readonly verb: SayingVerb | null;
  readonly source: TokenRange | null;
  /** Source and cue with all between them. */
  readonly extent: TokenRange;
  /** Reported words before the clause ("The bill is dead, Roe said"), null if there are none. */
  readonly before: ReportedContent | null;
  readonly after: ReportedContent | null;
}

/** A stretch of one block in which clauses are looked for: sentences, joined where a quotation spans them. */
export interface Frame extends TokenRange {
  readonly block: number;
}
