import type { Ground } from './grounds.ts';
import { countOf, type NameGroup } from './name-groups.ts';
import { givenNameWeight, isAcronym, isForeignToNames, isInitial } from './name-words.ts';
import type { Reader } from './reader.ts';

/** A name of several words is a person's from this score on. Weights were set by hand on development articles. */
export const FULL_NAME_THRESHOLD = 1.7;

const GROUND_WEIGHTS: readonly (readonly [Ground, number])[] = [
  ['honorific', 4],
  ['party', 4],
  ['title', 2.5],
  ['role', 2.5],
  ['kinship', 2.5],
  ['age', 2.5],
  ['who', 2],
  ['apposition', 2],
  ['speech', 1.5],
  ['looseRole', 1],
  ['verb', 0.5],
];
const HYPHENATED = /^\p{L}+-\p{Ll}+$/u;
const MOST_WORDS = 5;

/** What the rest of the article says of the words of a name. */
export interface ArticleWords {
  /** How often a word stands alone where a name may stand. */
  readonly alone: ReadonlyMap<string, number>;
  /** Words that the article writes in lower case as well. */
  readonly lowerCase: ReadonlySet<string>;
}

/** Sums up what speaks for and against a name of several words being a person's. */
export function fullNameScore(reader: Reader, group: NameGroup, article: ArticleWords): number {
  const { words } = group;
  if (reader.data.namesakes.has(words.join(' '))) return -10;
  return shapeScore(reader, group) + wordScore(reader, group, article) + groundScore(group);
}

function shapeScore(reader: Reader, group: NameGroup): number {
  const { words, suffix } = group;
  const appearance = group.appearances[0];
  if (appearance === undefined) return 0;
  const { first, end } = appearance;
  if (words.at(-1)?.includes('.') === true) return -5;
  let score = suffix === null ? 0 : 2;
  const given = givenNameWeight(reader.data, words[0] ?? '');
  score += given === 0 ? 0.7 : 1 + given * 1.7;
  if (reader.data.surnameShape.test(words.at(-1) ?? '')) score += 0.8;
  if (isInitial(reader, first) && !isAcronym(reader, first)) score += 1.5;
  for (let i = first + 1; i < end; i++) {
    if (i < end - 1 && isInitial(reader, i)) score += 1.5;
    if (HYPHENATED.test(reader.text(i))) score += 1.5;
    if (isAcronym(reader, i) && appearance.run.style !== 'capitals') score -= 2;
  }
  return words.length > MOST_WORDS ? score - 1.5 : score;
}

function wordScore(reader: Reader, group: NameGroup, article: ArticleWords): number {
  const { data } = reader;
  const { words } = group;
  const last = words.at(-1) ?? '';
  const given = givenNameWeight(data, words[0] ?? '');
  const isGiven = given > 0;
  let score = data.placeBeginnings.has((words[0] ?? '').split('-')[0] ?? '') ? -3 : 0;
  words.forEach((word, i) => {
    if (isGiven && (i === 0 || data.surnamesToo.has(word))) return;
    if (isForeignToNames(data, word)) score -= 4;
    else if (data.commonWords.has(word)) score -= 1.5;
    else if (article.lowerCase.has(word)) score -= 1;
    if (data.places.has(word) && i > 0) score -= given === 1 ? 0.5 : 1.5;
  });
  const alone = article.alone.get(last) ?? 0;
  if (alone > 0 && !data.places.has(last)) score += alone > 1 ? 1.5 : 1;
  return score;
}

function groundScore(group: NameGroup): number {
  let score = 0;
  let hasStrong = false;
  for (const [ground, weight] of GROUND_WEIGHTS) {
    if (countOf(group, ground) === 0) continue;
    score = hasStrong ? score + weight / 2 : Math.max(score, 0) + weight;
    hasStrong ||= weight > 1;
  }
  return score + groundsAgainst(group);
}

/** Grounds against count by the share of the appearances that have them. */
function groundsAgainst(group: NameGroup): number {
  const share = (ground: Ground) => countOf(group, ground) / group.appearances.length;
  return (
    -3 * share('the') -
    3 * share('quoted') -
    3 * share('placeNoun') -
    5 * share('character') -
    5 * share('firm') -
    0.5 * share('thing') -
    0.5 * share('place')
  );
}
