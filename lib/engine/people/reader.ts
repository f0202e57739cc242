import type { Token, TokenizedArticle, TokenRange } from '../text/types.ts';
import { fold } from './fold.ts';
import type { PeopleData } from './people-data.ts';
import { roleKind, wordFacts, type RoleKind, type WordFacts } from './word-facts.ts';

const NOTHING: Token = { start: 0, end: 0, text: '', lower: '' };
const CAPITALISED = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const UNEVEN_SPACE = /\u00ad|\s{2}|[^\S ]/u;

/** What was looked up once: by token, and by word. */
class Memory {
  readonly keys: (string | undefined)[] = [];
  readonly facts: (WordFacts | undefined)[] = [];
  readonly factsByWord = new Map<string, WordFacts>();
  readonly rolesByWord = new Map<string, RoleKind>();
}

/**
 * The tokens of an article as the stages of finding people look at them: any index may be asked for, and outside the
 * article, or outside the sentence that a reader is bound to, there is an empty token.
 */
export class Reader {
  readonly article: TokenizedArticle;
  readonly data: PeopleData;
  readonly #bounds: TokenRange;
  readonly #memory: Memory;

  constructor(
    article: TokenizedArticle,
    data: PeopleData,
    bounds: TokenRange = { first: 0, end: article.tokens.length },
    memory = new Memory(),
  ) {
    this.article = article;
    this.data = data;
    this.#bounds = bounds;
    this.#memory = memory;
  }

  /** A reader that sees no further than the sentence of a token. */
  inSentenceOf(index: number): Reader {
    const sentence = this.article.sentences[this.sentenceOf(index)];
    return new Reader(this.article, this.data, sentence ?? this.#bounds, this.#memory);
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

  /** The folded form of the token: the key of the word lists. */
  key(index: number): string {
    const { lower } = this.at(index);
    return lower === '' ? '' : (this.#memory.keys[index] ??= fold(lower));
  }

  /** What the word lists tell of the token. */
  word(index: number): WordFacts {
    const { lower } = this.at(index);
    return lower === '' ? this.factsOf('') : (this.#memory.facts[index] ??= this.factsOf(lower));
  }

  /** What the word lists tell of a word in lower case, folded or not. */
  factsOf(lower: string): WordFacts {
    const { factsByWord } = this.#memory;
    const known = factsByWord.get(lower);
    if (known !== undefined) return known;
    const facts = wordFacts(lower, this.data);
    factsByWord.set(lower, facts);
    return facts;
  }

  /** Whether the token is a noun for a person, and how surely it tells that the name beside it is a person's. */
  role(index: number): RoleKind {
    return this.roleOf(this.at(index).lower);
  }

  roleOf(lower: string): RoleKind {
    const { rolesByWord } = this.#memory;
    const known = rolesByWord.get(lower);
    if (known !== undefined) return known;
    const role = roleKind(fold(lower), this.data);
    rolesByWord.set(lower, role);
    return role;
  }

  capitalised(index: number): boolean {
    const { text, lower } = this.at(index);
    return text !== lower && CAPITALISED.test(text);
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
    const part = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    if (!UNEVEN_SPACE.test(part)) return part;
    return part.replace(/\u00ad/gu, '').replace(/\s+/gu, ' ');
  }
}
