import type { Appearance } from './appearances.ts';
import { isForeignToNames } from './name-words.ts';
import type { Reader } from './reader.ts';

/** Whether a word, standing alone with a capital, may as well be no name: "Price", "May", "Washington". */
export function isAmbiguousWord({ data }: Reader, key: string): boolean {
  return (
    data.commonWords.has(key) ||
    data.places.has(key) ||
    data.weakNames.has(key) ||
    isForeignToNames(data, key)
  );
}

/** Whether a single word that somebody in the article is called stands for that person here. */
export function standsAsName(article: Reader, { first, end, run, words }: Appearance): boolean {
  const reader = article.inSentenceOf(first);
  const { data } = reader;
  if (data.institutions.has(reader.lower(end)) && reader.small(end)) return false;
  const before = reader.lower(first - 1);
  const isAmbiguous = isAmbiguousWord(reader, words[0] ?? '');
  if (first === run.first && data.articles.has(before) && (isAmbiguous || !reader.small(end)))
    return false;
  if (!isAmbiguous) return true;
  if (data.placePrepositions.has(before)) return false;
  const beginsSentence = !/\p{L}/u.test(before);
  return !beginsSentence || isFollowedLikeAName(reader, end);
}

function isFollowedLikeAName(reader: Reader, end: number): boolean {
  const { lower } = reader.at(end);
  return (
    reader.data.personVerbs.has(lower) ||
    /^(?:['’]s?|,|and|\))$/u.test(lower) ||
    /(?:ed|s)$/u.test(lower)
  );
}
