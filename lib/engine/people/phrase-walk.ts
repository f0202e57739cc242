import { isModifier, isPossessive, isRoleAt } from './phrase-words.ts';
import type { Reader } from './reader.ts';

const OPENING_BRACKET = /^\($/u;
const OPENING_QUOTE = /^(?:["“‘]|``)$/u;
const CLOSING_QUOTE = /^(?:["”’]|'')$/u;
const LONGEST_BRACKET = 4;
const LONGEST_QUOTE = 8;
const MOST_TOKENS = 14;
const OWNER = /[\p{L}.]$/u;
const PART = /^\p{L}|^\d+-/u;

/** The beginning of a description that stands before a name. */
export interface PhraseStart {
  readonly first: number;
  /** It is somebody's: "his wife", "the group's founder". */
  readonly isOwned: boolean;
  /** "a" or "the" stands before it. */
  readonly hasArticle: boolean;
}

/** Walks from the end of a description to its beginning, without any tagging of parts of speech. */
export class PhraseWalk {
  readonly #reader: Reader;
  readonly #end: number;
  #isOwned = false;
  #hasArticle = false;

  /** @param reader bound to one sentence */
  constructor(reader: Reader, end: number) {
    this.#reader = reader;
    this.#end = end;
  }

  walk(): PhraseStart {
    let first = this.#end;
    while (!this.#reader.data.possessives.has(this.#reader.lower(first))) {
      const next = this.#before(first);
      if (next === null || this.#end - next > MOST_TOKENS) break;
      first = next;
    }
    return { first, isOwned: this.#isOwned, hasArticle: this.#hasArticle };
  }

  /** First token of what goes on with the description to the left of token `first`; null where it begins. */
  #before(first: number): number | null {
    const { data } = this.#reader;
    const i = first - 1;
    const { text, lower } = this.#reader.at(i);
    if (isPossessive(this.#reader, i) && OWNER.test(this.#reader.text(i - 1)))
      return this.#owner(i - 1);
    if (data.possessives.has(lower)) return this.#owner(i);
    if (data.articles.has(lower)) return this.#article(i);
    if (data.prepositions.has(lower)) return this.#office(i);
    if (text === ')') return this.#opening(i, OPENING_BRACKET, LONGEST_BRACKET);
    if (CLOSING_QUOTE.test(text))
      return first < this.#end ? this.#opening(i, OPENING_QUOTE, LONGEST_QUOTE) : null;
    return this.#isPart(i) ? i : this.#secondRole(i);
  }

  #owner(index: number): number | null {
    if (index === this.#end - 1) return null;
    this.#isOwned = true;
    return index;
  }

  #article(index: number): number | null {
    this.#hasArticle = true;
    return this.#isOwned || this.#isInName(index - 1) ? index : null;
  }

  /** "co-founder and CEO NAME", "Corvax founder and chief executive NAME": two nouns for one person. */
  #secondRole(conjunction: number): number | null {
    const reader = this.#reader;
    if (!reader.data.conjunctions.has(reader.lower(conjunction))) return null;
    const role = conjunction - 1;
    const isDescribed = reader.capitalised(role - 1) || isPossessive(reader, role - 1);
    return isDescribed && reader.small(role) && isRoleAt(reader, role) ? role : null;
  }

  /** Where a bracket, or the title of a work or a show, begins. */
  #opening(closing: number, mark: RegExp, most: number): number | null {
    const reader = this.#reader;
    if (reader.text(closing - 1) === ',') return null;
    for (let i = closing - 1; i >= closing - most; i--) {
      if (mark.test(reader.text(i))) return reader.capitalised(i + 1) ? i : null;
    }
    return null;
  }

  /** "Minister for" before "Health", "Party of" before "Japan leader". */
  #office(preposition: number): number | null {
    const reader = this.#reader;
    if (this.#isInName(preposition)) return preposition;
    for (let i = preposition + 1; i < this.#end; i++) if (isRoleAt(reader, i)) return null;
    return isRoleAt(reader, preposition - 1) ? preposition - 1 : null;
  }

  /** Whether a small word stands within a name of several capitalised words: "Party for the People". */
  #isInName(preposition: number): boolean {
    const reader = this.#reader;
    const { data } = reader;
    if (!data.nameJoints.has(reader.lower(preposition))) return false;
    const next = data.articles.has(reader.lower(preposition + 1))
      ? preposition + 2
      : preposition + 1;
    return (
      next < this.#end - 1 &&
      reader.capitalised(next) &&
      reader.capitalised(preposition - 1) &&
      data.thingWords.has(reader.key(preposition - 1))
    );
  }

  #isPart(i: number): boolean {
    const reader = this.#reader;
    const { data } = reader;
    const { text, lower } = reader.at(i);
    if (!PART.test(text)) return false;
    const before = reader.text(i - 1);
    const beginsSentence = before === '' || OPENING_QUOTE.test(before);
    if (reader.capitalised(i) && !beginsSentence)
      return !data.functionWords.has(lower) && !data.calendarWords.has(lower);
    if (data.pluralRoles.has(reader.key(i)) || !isModifier(reader, lower)) return false;
    return isRoleAt(reader, i) || !this.#isVerb(i);
  }

  /** "to congratulate President NAME", "expects President NAME". */
  #isVerb(i: number): boolean {
    const reader = this.#reader;
    const { data } = reader;
    if (data.infinitiveMarkers.has(reader.lower(i - 1))) return true;
    return reader.capitalised(i + 1) && data.thirdPersonEnding.test(reader.lower(i));
  }
}
