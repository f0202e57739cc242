import type { Sentence } from '../text/types.ts';
import type { Reader } from './reader.ts';

/** How a sentence is written: only in a plain one does a capital letter speak for a name. */
export type SentenceStyle = 'plain' | 'title' | 'capitals';

interface WordCount {
  words: number;
  /** Longer words in small letters. */
  small: number;
  /** Words in capitals alone. */
  capitals: number;
  /** Ordinary words and verbs with a capital inside the sentence. */
  ordinary: number;
}

const WORD = /^\p{L}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const ENDING = /^[.!?]/u;
const LONG_ENOUGH = 4;
const SHARE_OF_CAPITALS = 0.6;
const MOST_SMALL = 0.15;

/** The style of each sentence: plain, with Capitals on Every Longer Word, or ALL CAPITALS. */
export function sentenceStyles(reader: Reader): readonly SentenceStyle[] {
  return reader.article.sentences.map((sentence) => styleOf(reader, sentence));
}

function styleOf(reader: Reader, sentence: Sentence): SentenceStyle {
  const count = countWords(reader, sentence);
  if (isInCapitals(count)) return 'capitals';
  return isTitle(reader, sentence, count) ? 'title' : 'plain';
}

function isInCapitals({ words, small, capitals }: WordCount): boolean {
  return small === 0 && words >= 2 && capitals >= words * SHARE_OF_CAPITALS;
}

function isTitle(reader: Reader, sentence: Sentence, count: WordCount): boolean {
  const { small, ordinary } = count;
  // A sentence may quote somebody who SHOUTS.
  const words = count.words - count.capitals;
  const isClosed = ENDING.test(reader.text(sentence.end - 1));
  if (words < 3 || small > (isClosed ? 0 : words * MOST_SMALL)) return false;
  const isLine = words - small >= 4 && !isClosed;
  return isLine || ordinary > 0 || isHeading(reader, sentence);
}

function isHeading(reader: Reader, { block }: Sentence): boolean {
  return reader.article.article.blocks[block]?.kind === 'heading';
}

function countWords(reader: Reader, { first, end }: Sentence): WordCount {
  const count = { words: 0, small: 0, capitals: 0, ordinary: 0 };
  for (let i = first; i < end; i++) {
    const { text, lower } = reader.at(i);
    if (!WORD.test(text)) continue;
    count.words++;
    if (text === lower) count.small += isLonger(reader, lower) ? 1 : 0;
    else if (ALL_CAPITALS.test(text)) count.capitals++;
    else if (i > first && isOrdinary(reader, lower)) count.ordinary++;
  }
  return count;
}

/** Small words stay small in titles too. */
function isLonger({ data }: Reader, lower: string): boolean {
  return lower.length >= LONG_ENOUGH || !data.functionWords.has(lower);
}

function isOrdinary({ data }: Reader, lower: string): boolean {
  return (
    data.plainVerbs.has(lower) ||
    data.functionWords.has(lower) ||
    (data.commonWords.has(lower) && !data.surnamesToo.has(lower) && !data.titles.has(lower))
  );
}
