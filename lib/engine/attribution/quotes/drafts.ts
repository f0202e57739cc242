import type { TokenRange } from '../../text/types.ts';
import type { QuoteKind, Span } from '../../types.ts';

/** A quote whose source is a place in the text, not yet a person. */
export interface QuoteDraft {
  readonly kind: QuoteKind;
  readonly span: Span;
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  /** The name that the page itself gives as the author, where no words of the text do. */
  readonly label: string | null;
  /** Name of the rule or model step that found the source. */
  readonly step: Step;
  /** How probable it is, by a trained model, that span and source are right; null where rules alone decided. */
  readonly probability: number | null;
}

/**
 * Whether a stretch of the text is somebody's words, by the rules alone. Nobody says a `title` of a work, nor what is
 * `unsaid`: what somebody "did not say", or the whole of "the plan 'a farce'" where only the words in marks are said.
 */
export type Verdict = 'accepted' | 'refused' | 'title' | 'unsaid';

/** What the rules make of a stretch of the text that may be somebody's words. */
export interface Proposal {
  readonly draft: QuoteDraft;
  /** Its tokens, those of quotation marks included. */
  readonly content: TokenRange;
  /** Index of the passage in marks that it is, or -1 for reported speech. */
  readonly passage: number;
  readonly verdict: Verdict;
}

/** The rules that attribute, from the firmest to the weakest; `confidence.ts` has a figure for each. */
export type Step =
  | 'label'
  | 'transcript'
  | 'after-quote'
  | 'before-quote'
  | 'after-full-stop'
  | 'unknown-verb'
  | 'same-words'
  | 'inside-content'
  | 'sentence-attribution'
  | 'continued-paragraph'
  | 'carried-in-paragraph'
  | 'next-in-paragraph'
  | 'colon'
  | 'same-sentence'
  | 'previous-sentence'
  | 'previous-subject'
  | 'carried-paragraph'
  | 'sentence-subject'
  | 'headline'
  | 'reported-clause'
  | 'reported-list'
  | 'according-to'
  | 'noun-of-saying'
  | 'passive-voice'
  | 'unattributed'
  | 'marks-only'
  | 'linker'
  | 'tagger';

/** Whose words a quoted passage is said to be, by which rule. */
export interface PassageLink {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly step: Step;
}
