import type { NamedPerson } from '../people/types.ts';
import type { QuotedPassage } from '../quotations/types.ts';
import type { Token, TokenizedArticle, TokenRange } from '../text/types.ts';
import type { Span } from '../types.ts';
import type { AttributionData } from './attribution-data.ts';
import type { Frame } from './types.ts';
import { classifyWords } from './word-classes.ts';

export interface PersonMention extends TokenRange {
  /** Index into `people`. */
  readonly person: number;
}

/** Everything the rules of attribution look at, indexed by token. */
export interface AttributionContext {
  readonly article: TokenizedArticle;
  readonly data: AttributionData;
  readonly people: readonly NamedPerson[];
  /** `WordClass` bits of each token. */
  readonly classes: Uint16Array;
  readonly passages: readonly QuotedPassage[];
  /** Tokens of each passage, its marks included. */
  readonly passageTokens: readonly TokenRange[];
  /** Index of the passage around each token (marks included), or -1. */
  readonly passageAt: Int32Array;
  /** Mention of a named person that holds each token, or null. */
  readonly mentionAt: readonly (PersonMention | null)[];
  /** Mentions of each person, by its index in `people`, in the order of the text. */
  readonly mentionsOf: readonly (readonly PersonMention[])[];
  readonly frames: readonly Frame[];
  readonly frameAt: Int32Array;
}

/** Gathers the results of the earlier stages for the rules of attribution. */
export function createContext(
  article: TokenizedArticle,
  data: AttributionData,
  people: readonly NamedPerson[],
  passages: readonly QuotedPassage[],
): AttributionContext {
  const passageTokens = passages.map(({ outer }) => tokensWithin(article.tokens, outer));
  const passageAt = new Int32Array(article.tokens.length).fill(-1);
  passageTokens.forEach(({ first, end }, index) => passageAt.fill(index, first, end));
  const mentionsOf = people.map((person, index) =>
    person.mentions.map((span) => ({ ...tokensWithin(article.tokens, span), person: index })),
  );
  const mentionAt: (PersonMention | null)[] = Array.from(
    { length: article.tokens.length },
    () => null,
  );
  for (const mention of mentionsOf.flat()) mentionAt.fill(mention, mention.first, mention.end);
  const frames = framesOf(article, passageTokens);
  const frameAt = new Int32Array(article.tokens.length);
  frames.forEach(({ first, end }, index) => frameAt.fill(index, first, end));
  return {
    article,
    data,
    classes: classifyWords(article.tokens, data),
    people,
    passages,
    passageTokens,
    passageAt,
    mentionAt,
    mentionsOf,
    frames,
    frameAt,
  };
}

/** Tokens that overlap a span of the text. */
export function tokensWithin(tokens: readonly Token[], { start, end }: Span): TokenRange {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
  return { first: low, end: last };
}

/** Span of the text that a range of tokens covers; the range must not be empty. */
export function spanOf(tokens: readonly Token[], { first, end }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** Sentences, joined where the border between two of them lies inside a quotation. */
function framesOf(article: TokenizedArticle, passages: readonly TokenRange[]): readonly Frame[] {
  const inside = new Uint8Array(article.tokens.length);
  for (const { first, end } of passages) inside.fill(1, first + 1, end);
  const frames: { first: number; end: number; block: number }[] = [];
  for (const { first, end, block } of article.sentences) {
    const last = frames.at(-1);
    if (last?.block === block && inside[first] === 1) {
      last.end = end;
      continue;
    }
    const body = last?.block === block ? first : afterDateline(article.tokens, first, end);
    if (body > first) frames.push({ first, end: body, block });
    frames.push({ first: body, end, block });
  }
  return frames.flatMap((frame) => inPieces(frame, inside));
}

/**
 * Words of a sentence outside of quotations. One of no end (a list without full stops) is cut, so that
 * looking around in it from each of its quotations stays cheap.
 */
const LONGEST_SENTENCE = 300;

function inPieces(frame: Frame, inside: Uint8Array): readonly Frame[] {
  const pieces: Frame[] = [];
  let { first } = frame;
  let outside = 0;
  for (let i = first; i < frame.end; i++) {
    if (inside[i] === 1) continue;
    if (outside === LONGEST_SENTENCE) {
      pieces.push({ ...frame, first, end: i });
      first = i;
      outside = 0;
    }
    outside++;
  }
  return [...pieces, { ...frame, first }];
}

const LONGEST_DATELINE = 12;

/** "ARLEN, May 3 (XYZ) — The mayor …": where the text behind the dateline begins; `first` if there is none. */
function afterDateline(tokens: readonly Token[], first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '') && tokens[first]?.text !== '(') return first;
  for (let i = first + 1; i < Math.min(end, first + LONGEST_DATELINE); i++) {
    if (/^[—–―]$|^--?$/u.test(tokens[i]?.text ?? '')) return i + 1;
  }
  return first;
}
