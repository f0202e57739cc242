import type { TokenizedArticle, TokenRange } from '../text/types.ts';
import { QUOTE_STATES } from './quote-states.ts';

/** What the tokens of a sentence tell of its neighbours. */
export interface SentenceFacts {
  /** It holds a verb of reporting outside of quotations. */
  readonly reports: boolean;
  /** How much of it is quoted: 0 nothing, 1 a part, 2 nothing but quoted words and marks. */
  readonly quoted: number;
}

/** @param reporting tokens outside quotations that are verbs of reporting or open "according to" */
export function sentenceFacts(
  { sentences }: TokenizedArticle,
  state: Uint8Array,
  reporting: Uint8Array,
): readonly SentenceFacts[] {
  return sentences.map((sentence) => {
    const quotes = some(sentence, (i) => isQuoted(state[i]));
    const allQuoted = quotes && !some(sentence, (i) => state[i] === QUOTE_STATES.outside);
    const reports = some(sentence, (i) => reporting[i] === 1);
    return { reports, quoted: allQuoted ? 2 : Number(quotes) };
  });
}

function isQuoted(state: number | undefined): boolean {
  return state !== QUOTE_STATES.outside && state !== QUOTE_STATES.strayMark;
}

function some({ first, end }: TokenRange, test: (i: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (test(i)) return true;
  return false;
}
