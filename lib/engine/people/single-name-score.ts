import type { Ground } from './grounds.ts';
import { countOf, type NameGroup } from './name-groups.ts';
import { givenNameWeight, isAcronym, isForeignToNames } from './name-words.ts';
import type { Reader } from './reader.ts';

/** A name of one word that no full name explains is a person's from this score on. */
export const SINGLE_NAME_THRESHOLD = 2.5;

const GROUND_WEIGHTS: readonly (readonly [Ground, number])[] = [
  ['honorific', 4],
  ['kinship', 3],
  ['title', 3],
  ['role', 2.5],
  ['who', 1.5],
  ['speech', 1],
  ['age', 1],
  ['looseRole', 0.5],
];

/** Sums up what speaks for and against a name of one word being a person's. */
export function singleNameScore(
  reader: Reader,
  group: NameGroup,
  lowerCase: ReadonlySet<string>,
): number {
  const { data } = reader;
  const word = group.words[0] ?? '';
  const appearance = group.appearances[0];
  if (appearance === undefined || isForeignToNames(data, word) || data.namesakes.has(word))
    return -10;
  let score = givenNameWeight(data, word) * 1.5;
  if (isAcronym(reader, appearance.first)) score -= 3;
  if (word.includes('.') || word.length < 2) score -= 5;
  if (data.places.has(word) || data.placeBeginnings.has(word)) score -= 2;
  if (data.commonWords.has(word)) score -= 2;
  else if (lowerCase.has(word)) score -= 1;
  return score + groundScore(group);
}

function groundScore(group: NameGroup): number {
  const { length } = group.appearances;
  let score = 0;
  for (const [ground, weight] of GROUND_WEIGHTS) {
    const count = countOf(group, ground);
    if (count > 0) score += count > 1 ? weight * 1.5 : weight;
  }
  const against =
    3 * countOf(group, 'the') +
    3 * countOf(group, 'placeNoun') +
    5 * countOf(group, 'character') +
    5 * countOf(group, 'firm') +
    2 * countOf(group, 'place') +
    2 * countOf(group, 'quoted') +
    countOf(group, 'thing');
  return score - against / length;
}
