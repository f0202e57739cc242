import type { Sentence } from '../text/types.ts';
import { fold } from './fold.ts';
import type { Reader } from './reader.ts';

const LONGEST_BYLINE = 16;
const MOST_WORDS_OF_NAMES = 6;
const MARK = /^[^\p{L}\p{N}]/u;

/**
 * Finds bylines and credits ("Reporting by …", "Photo: …", "… contributed to this report", blocks that are nothing but a
 * name), whose names belong to the makers of the article.
 *
 * @returns whether a sentence is a credit, by its index
 */
export function creditSentences(reader: Reader): readonly boolean[] {
  return reader.article.sentences.map(
    (sentence) =>
      beginsLikeACredit(reader, sentence) ||
      holdsCredit(reader, sentence) ||
      isNothingButNames(reader, sentence),
  );
}

function beginsLikeACredit(reader: Reader, { first, end }: Sentence): boolean {
  const { credits } = reader.data;
  let start = first;
  while (start < end && MARK.test(reader.text(start))) start++;
  const beginnings = credits.beginnings.get(reader.lower(start)) ?? [];
  if (beginnings.some((phrase) => standsAt(reader, phrase, start))) return true;
  const isShort = end - first <= LONGEST_BYLINE;
  return isShort && credits.by.has(reader.lower(start)) && reader.capitalised(start + 1);
}

function holdsCredit(reader: Reader, { first, end }: Sentence): boolean {
  const { phrases } = reader.data.credits;
  for (let i = first; i < end; i++) {
    if (phrases.get(reader.lower(i))?.some((phrase) => standsAt(reader, phrase, i)) === true)
      return true;
  }
  return false;
}

/** Whether the name at tokens `first` to `end` stands in a credit within a sentence: "photo by …", "…/Agency". */
export function isCredited(reader: Reader, first: number, end: number): boolean {
  const { credits } = reader.data;
  if (reader.text(end) === '/') return true;
  for (let i = first; i < end; i++) if (reader.text(i).includes('/')) return true;
  const before = reader.lower(first - 1);
  if (credits.by.has(before) && credits.works.has(reader.lower(first - 2))) return true;
  return before === ':' && credits.works.has(reader.lower(first - 2));
}

/** The words of the byline, folded. */
export function bylineWords(byline: string | null): ReadonlySet<string> {
  return new Set((byline ?? '').split(/[\s,;|/]+/u).map((word) => fold(word.toLowerCase())));
}

function standsAt(reader: Reader, phrase: readonly string[], index: number): boolean {
  return phrase.every((word, i) => reader.lower(index + i) === word);
}

function isNothingButNames(reader: Reader, { first, end, block }: Sentence): boolean {
  if (end - first > MOST_WORDS_OF_NAMES || end - first < 2) return false;
  if (reader.article.article.blocks[block]?.kind === 'heading') return false;
  for (let i = first; i < end; i++) {
    const isJoint = reader.text(i) === ',' || reader.data.conjunctions.has(reader.lower(i));
    if (!isJoint && !reader.capitalised(i)) return false;
  }
  return true;
}
