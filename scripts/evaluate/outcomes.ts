import type { Figure } from './figures.ts';
import type { Claim } from './reliability.ts';

/** What became of a quote that is there, or that the engine says is there. */
export const OUTCOMES = ['right', 'wrong speaker', 'left open', 'false', 'missed'] as const;
export type OutcomeClass = (typeof OUTCOMES)[number];

export const MENTION_FORMS = ['name', 'pronoun', 'description', 'none'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export interface Outcome {
  readonly document: string;
  readonly outcome: OutcomeClass;
  readonly kind: string;
  /** The step of the engine's evidence; null where it found nothing. */
  readonly step: string | null;
  /** Of the words that stand for the speaker: the annotated ones, or the engine's where nothing is annotated. */
  readonly form: MentionForm;
  /** For the terminal only: texts of a corpus are their owners'. */
  readonly words: string;
  readonly speaker: string | null;
  readonly expected: string | null;
}

/** What a scorer says about one set of documents. */
export interface Evaluation {
  /** The name of the set, unique among those of a run. */
  readonly name: string;
  /** One sentence: how much was compared. */
  readonly size: string;
  readonly figures: readonly Figure[];
  readonly outcomes: readonly Outcome[];
  readonly claims: readonly Claim[];
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|his|her|their)$/iu;

/** The form of the words that stand for a speaker beside a quote. */
export function mentionForm(words: string | null): MentionForm {
  if (words === null) return 'none';
  if (PRONOUN.test(words)) return 'pronoun';
  const isName = /\p{Lu}/u.test(words.slice(1)) || /^\p{Lu}\p{Ll}+$/u.test(words);
  return isName ? 'name' : 'description';
}
