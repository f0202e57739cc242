import type { Token, TokenizedArticle, TokenRange } from '../text/types.ts';
import type { PeopleData } from './people-data.ts';
import { fold } from './fold.ts';
import { roleKind, wordFacts, type RoleKind, type WordFacts } from './word-facts.ts';

const NOTHING: Token = { start: 0, end: 0, text: '', lower: '' };
const CAPITALISED = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

/**
 * The tokens of an article as the stages of finding people look at them: any index may be asked for, and outside the
 * article, or outside the sentence that a reader is bound to, there is an empty token.
 */
export class Reader {
  readonly article: TokenizedArticle;
  readonly data: PeopleData;
  readonly #bounds: TokenRange;
  readonly #facts: Map<string, WordFacts>;
  readonly #roles: Map<string, RoleKind>;

  constructor(
    article: TokenizedArticle,
    data: PeopleData,
    bounds: TokenRange = { first: 0, end: article.tokens.length },
    known = { facts: new Map<string, WordFacts>(), roles: new Map<string, RoleKind>() },
  ) {
    this.article = article;
    this.data = data;
    this.#bounds = bounds;
    this.#facts = known.facts;
    this.#roles = known.roles;
  }

  /** A reader that sees no further than the sentence of a token. */
  inSentenceOf(index: number): Reader {
    const sentence = this.article.sentences[this.sentenceOf(index)];
    const known = { facts: this.#facts, roles: this.#roles };
    return new Reader(this.article, this.data, sentence ?? this.#bounds, known);
  }

  at(index: number): Token {
    if (index < this.#bounds.first || index >= this.#bounds.end) return NOTHING;
    return this.article.tokens[index] ?? NOTHING;
  }

  text(index: number): string {
    return this.at(index).text;
  }

  lower(index: number): string {
    return this.at(index).lower;
  }

  /** What the word lists tell of the token. */
  word(index: number): WordFacts {
    return this.factsOf(this.at(index).lower);
  }

  /** The folded form of the token: the key of the word lists. */
  key(index: number): string {
    return fold(this.at(index).lower);
  }

  /** Whether the token is a noun for a person, and how surely it tells that the name beside it is a person's. */
  role(index: number): RoleKind {
    return this.roleOf(this.at(index).lower);
  }

  roleOf(lower: string): RoleKind {
    const known = this.#roles.get(lower);
    if (known !== undefined) return known;
    const role = roleKind(fold(lower), this.data);
    this.#roles.set(lower, role);
    return role;
  }

  /** What the word lists tell of a word in lower case, folded or not. */
  factsOf(lower: string): WordFacts {
    const known = this.#facts.get(lower);
    if (known !== undefined) return known;
    const facts = wordFacts(lower, this.data);
    this.#facts.set(lower, facts);
    return facts;
  }

  capitalised(index: number): boolean {
    return CAPITALISED.test(this.text(index));
  }

  /** Whether the token is a word in small letters. */
  small(index: number): boolean {
    const { text, lower } = this.at(index);
    return text === lower && LETTER.test(text);
  }

  /** Index of the sentence of a token; -1 outside the article. */
  sentenceOf(index: number): number {
    return this.article.sentenceOf[index] ?? -1;
  }

  /** The text from the first token of a range to its last, white space made single. */
  slice(first: number, end: number): string {
    const { tokens, text } = this.article;
    return text
      .slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
      .replace(/\u00ad/gu, '')
      .replace(/\s+/gu, ' ');
  }
}
