import type { Span } from '../types.ts';

export type Gender = 'female' | 'male';

export type NameForm = 'full' | 'surname' | 'given' | 'other';

/** One place where a person is named: the name's words, without title, honorific or possessive ending. */
export interface NameMention extends Span {
  readonly form: NameForm;
}

/** A person as found by name, before any quotation is looked at. */
export interface NamedPerson {
  /** The fullest form in the article, without honorifics. */
  readonly name: string;
  /** The other forms used. */
  readonly aliases: readonly string[];
  /** The article's own description in its own words ("Lithuanian President"), or null. */
  readonly role: string | null;
  /** From titles, given names and pronouns nearby; null where the ground is weak. */
  readonly gender: Gender | null;
  /** Lower-case head words that can stand for this person ("president", "minister", "boss"). */
  readonly roleWords: readonly string[];
  /** In the order of the text. */
  readonly mentions: readonly NameMention[];
}
