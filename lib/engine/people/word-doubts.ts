import type { Appearance } from './appearances.ts';
import type { Reader } from './reader.ts';

const LETTER = /\p{L}/u;
const AFTER_A_NAME = /^(?:['’]s?|[,)])$/u;
const VERB_LIKE = /(?:ed|s)$/u;

/** Whether a word, standing alone with a capital, may as well be no name: "Price", "May", "Washington". */
export function isAmbiguousWord(reader: Reader, word: string): boolean {
  const { isCommon, isPlace, isForeign, key } = reader.factsOf(word);
  return isCommon || isPlace || isForeign || reader.data.weakNames.has(key);
}

/** Whether a single word that somebody in the article is called stands for that person here. */
export function standsAsName(article: Reader, { first, end, run, words }: Appearance): boolean {
  const reader = article.inSentenceOf(first);
  const { data } = reader;
  if (data.institutions.has(reader.lower(end)) && reader.small(end)) return false;
  const before = reader.lower(first - 1);
  const isAmbiguous = isAmbiguousWord(reader, words[0] ?? '');
  if (first === run.first && data.articles.has(before)) return !isAmbiguous && reader.small(end);
  if (!isAmbiguous) return true;
  if (data.placePrepositions.has(before)) return false;
  return LETTER.test(before) || isFollowedLikeAName(reader, end);
}

/** "England", where a player of that name is: a person's only with a title, or where it speaks. */
export function isRatherAPlace(reader: Reader, { first, end, run, words }: Appearance): boolean {
  const { data } = reader;
  if (!reader.factsOf(words[0] ?? '').isPlace || run.first < first) return false;
  const speaks =
    data.speechVerbs.has(reader.lower(end)) || data.invertedVerbs.has(reader.lower(first - 1));
  return !speaks;
}

function isFollowedLikeAName(reader: Reader, end: number): boolean {
  const { lower } = reader.at(end);
  const { data } = reader;
  return (
    data.personVerbs.has(lower) ||
    data.conjunctions.has(lower) ||
    AFTER_A_NAME.test(lower) ||
    VERB_LIKE.test(lower)
  );
}
