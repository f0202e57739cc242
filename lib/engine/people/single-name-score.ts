import type { Appearance } from './appearances.ts';
import { weighGrounds, type GroundWeights } from './ground-weights.ts';
import { isAcronym } from './initials.ts';
import { countOf, type NameGroup } from './name-groups.ts';
import type { Reader } from './reader.ts';

/** A name of one word that no full name explains is a person's from this score on. */
export const SINGLE_NAME_THRESHOLD = 2.5;

const GROUNDS: GroundWeights = {
  speaksFor: [
    ['honorific', 4],
    ['kinship', 3],
    ['title', 3],
    ['role', 2.5],
    ['age', 2.5],
    ['apposition', 2.5],
    ['list', 1.5],
    ['who', 1.5],
    ['speech', 1],
    ['looseRole', 0.5],
  ],
  speaksAgainst: [
    ['character', 5],
    ['firm', 5],
    ['ship', 5],
    ['the', 3],
    ['placeNoun', 3],
    ['place', 2],
    ['quoted', 2],
    ['memorial', 1],
    ['thing', 1],
  ],
};
const REJECTED = -10;

/** Sums up what speaks for and against a name of one word being a person's. */
export function singleNameScore(
  reader: Reader,
  group: NameGroup,
  lowerCase: ReadonlySet<string>,
): number {
  const [word = ''] = group.words;
  const [appearance] = group.appearances;
  if (appearance === undefined || word.length < 2 || isAbbreviated(reader, appearance))
    return REJECTED;
  const acronym = isAcronym(reader, appearance.first) ? 3 : 0;
  const speaksOften = countOf(group, 'speech') > 1 ? 0.5 : 0;
  const { isForeign } = reader.factsOf(word);
  if (isForeign && countOf(group, 'honorific') === 0) return REJECTED;
  return weighGrounds(group, GROUNDS) + speaksOften - acronym + wordScore(reader, word, lowerCase);
}

/** "Mo.", "D.C.". */
function isAbbreviated(reader: Reader, { first, end }: Appearance): boolean {
  return reader.text(first).includes('.') || reader.text(end - 1).endsWith('.');
}

function wordScore(reader: Reader, word: string, lowerCase: ReadonlySet<string>): number {
  const { given, isPlace, isCommon } = reader.factsOf(word);
  let score = given * 1.5;
  if (isPlace || reader.data.placeBeginnings.has(word)) score -= 2;
  if (isCommon || reader.data.roleNouns.has(word)) return score - 2;
  return lowerCase.has(word) ? score - 1 : score;
}
