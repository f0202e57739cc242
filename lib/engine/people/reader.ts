import type { Token, TokenizedArticle } from '../text/types.ts';
import { fold } from './fold.ts';
import type { PeopleData } from './people-data.ts';

const NOTHING: Token = { start: 0, end: 0, text: '', lower: '' };
const CAPITALISED = /^\p{Lu}/u;

/**
 * The tokens of an article as the stages of finding people look at them: any index may be asked for, and outside the
 * article, or outside the sentence that a reader is bound to, there is an empty token.
 */
export class Reader {
  readonly article: TokenizedArticle;
  readonly data: PeopleData;
  readonly #first: number;
  readonly #end: number;
  readonly #folded: Map<string, string>;

  constructor(
    article: TokenizedArticle,
    data: PeopleData,
    bounds = { first: 0, end: article.tokens.length },
    folded = new Map<string, string>(),
  ) {
    this.article = article;
    this.data = data;
    this.#first = bounds.first;
    this.#end = bounds.end;
    this.#folded = folded;
  }

  /** A reader that sees no further than the sentence of a token. */
  inSentenceOf(index: number): Reader {
    const sentence = this.article.sentences[this.sentenceOf(index)];
    return new Reader(this.article, this.data, sentence, this.#folded);
  }

  at(index: number): Token {
    if (index < this.#first || index >= this.#end) return NOTHING;
    return this.article.tokens[index] ?? NOTHING;
  }

  text(index: number): string {
    return this.at(index).text;
  }

  lower(index: number): string {
    return this.at(index).lower;
  }

  /** The folded form of a token (see `fold`): the key of the word lists. */
  key(index: number): string {
    const { lower } = this.at(index);
    const known = this.#folded.get(lower);
    if (known !== undefined) return known;
    const folded = fold(lower);
    this.#folded.set(lower, folded);
    return folded;
  }

  capitalised(index: number): boolean {
    return CAPITALISED.test(this.text(index));
  }

  /** Whether the token is written in small letters alone. */
  small(index: number): boolean {
    const { text, lower } = this.at(index);
    return text === lower && /^\p{L}/u.test(text);
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
