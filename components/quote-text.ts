import type { Article } from '../lib/engine/index.ts';
import { piecesOf } from './quote-pieces.ts';
import type { QuoteStop } from './quote-order.ts';

/** A quote on one line, as it is read elsewhere: the words, then who said them. */
export function quoteText(article: Article, { row, speaker }: QuoteStop): string {
  const words = piecesOf(article, row)
    .map(({ text }) => text)
    .join('')
    .trim();
  if (speaker === null) return words;
  const { name, role } = speaker.person;
  return `${words} — ${role === null ? name : `${name}, ${role}`}`;
}
