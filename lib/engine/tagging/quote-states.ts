import type { QuotedPassage } from '../quotations/types.ts';
import type { Token, TokenizedArticle } from '../text/types.ts';
import { distanceBucket } from './buckets.ts';

export const QUOTE_STATES = {
  outside: 0,
  openingMark: 1,
  closingMark: 2,
  shortPassage: 3,
  passage: 4,
  continuedPassage: 5,
  strayMark: 6,
} as const;
export const QUOTE_STATE_COUNT = 7;

/** Buckets of the way to the two ends of a passage, combined; 0 outside of one. */
export const QUOTE_PLACE_COUNT = 17;

const SHORT = 3;
const MARK = /^(?:["“”„«»‘’']|''|``)$/u;

export interface QuoteStates {
  /** One of {@link QUOTE_STATES} a token. */
  readonly state: Uint8Array;
  /** How far the ends of the passage are, a token. */
  readonly place: Uint8Array;
}

/** Says of every token how it stands to the quoted passages. */
export function quoteStates(
  { tokens }: TokenizedArticle,
  passages: readonly QuotedPassage[],
): QuoteStates {
  const state = new Uint8Array(tokens.length);
  const place = new Uint8Array(tokens.length);
  tokens.forEach(({ text }, i) => {
    if (MARK.test(text)) state[i] = QUOTE_STATES.strayMark;
  });
  let next = 0;
  for (const passage of passages) {
    const opening = firstToken(tokens, next, (token) => token.end > passage.outer.start);
    const first = firstToken(tokens, opening, (token) => token.start >= passage.span.start);
    const end = firstToken(tokens, first, (token) => token.start >= passage.span.end);
    next = firstToken(tokens, end, (token) => token.start >= passage.outer.end);
    state.fill(QUOTE_STATES.openingMark, opening, first);
    state.fill(stateWithin(passage, end - first), first, end);
    state.fill(QUOTE_STATES.closingMark, end, next);
    for (let k = first; k < end; k++)
      place[k] = 1 + 4 * distanceBucket(k - first) + distanceBucket(end - 1 - k);
  }
  return { state, place };
}

/** Index of the first token from `from` on that passes a test; their number if there is none. */
function firstToken(
  tokens: readonly Token[],
  from: number,
  test: (token: Token) => boolean,
): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && test(token)) return i;
  }
  return tokens.length;
}

function stateWithin({ continues }: QuotedPassage, length: number): number {
  if (continues !== null) return QUOTE_STATES.continuedPassage;
  return length < SHORT ? QUOTE_STATES.shortPassage : QUOTE_STATES.passage;
}
