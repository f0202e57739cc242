import type { Sentence } from '../text/types.ts';
import type { Reader } from './reader.ts';

/** How a sentence is written: only in a plain one does a capital letter speak for a name. */
export type SentenceStyle = 'plain' | 'title' | 'capitals';

const WORD = /^\p{L}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const ENDING = /^[.!?]/u;
const LONG_ENOUGH = 4;

/** The style of each sentence: plain, with Capitals on Every Longer Word, or ALL CAPITALS. */
export function sentenceStyles(reader: Reader): readonly SentenceStyle[] {
  return reader.article.sentences.map((sentence) => styleOf(reader, sentence));
}

function styleOf(reader: Reader, sentence: Sentence): SentenceStyle {
  const count = { words: 0, lower: 0, capitals: 0, ordinary: 0 };
  for (let i = sentence.first; i < sentence.end; i++) {
    const { text, lower } = reader.at(i);
    if (!WORD.test(text)) continue;
    count.words++;
    if (text === lower) count.lower += text.length >= LONG_ENOUGH ? 1 : 0;
    else if (ALL_CAPITALS.test(text)) count.capitals++;
    else if (i > sentence.first && isOrdinary(reader, lower)) count.ordinary++;
  }
  if (count.words >= 2 && count.capitals >= count.words * 0.6 && count.lower === 0)
    return 'capitals';
  const isHeading = reader.article.article.blocks[sentence.block]?.kind === 'heading';
  const longerWordsAreCapital = count.words >= 3 && count.lower <= count.words * 0.15;
  const isHeadline =
    count.words >= 4 && count.lower === 0 && !ENDING.test(reader.text(sentence.end - 1));
  const isTitle = isHeading || count.ordinary > 0 || isHeadline;
  return longerWordsAreCapital && isTitle ? 'title' : 'plain';
}

function isOrdinary({ data }: Reader, lower: string): boolean {
  return (
    data.plainVerbs.has(lower) ||
    data.functionWords.has(lower) ||
    (data.commonWords.has(lower) && !data.surnamesToo.has(lower))
  );
}
