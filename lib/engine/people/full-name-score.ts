import type { Appearance } from './appearances.ts';
import { weighGrounds, type GroundWeights } from './ground-weights.ts';
import { isAcronym, isInitial } from './initials.ts';
import type { Ground } from './grounds.ts';
import { countOf, type NameGroup } from './name-groups.ts';
import type { Reader } from './reader.ts';

/** A name of several words is a person's from this score on. Weights were set by hand on development articles. */
export const FULL_NAME_THRESHOLD = 1.7;

const GROUNDS: GroundWeights = {
  speaksFor: [
    ['honorific', 4],
    ['party', 4],
    ['title', 2.5],
    ['role', 2.5],
    ['kinship', 2.5],
    ['age', 2.5],
    ['who', 2],
    ['apposition', 2],
    ['speech', 1.5],
    ['list', 1.2],
    ['looseRole', 1],
    ['verb', 0.5],
    ['firmRole', 0.3],
  ],
  speaksAgainst: [
    ['character', 5],
    ['firm', 5],
    ['ship', 5],
    ['memorial', 3],
    ['the', 3],
    ['quoted', 3],
    ['placeNoun', 3],
    ['thing', 0.5],
    ['place', 0.5],
  ],
};
const REJECTED = -10;
/** Where one of these was met, the name is a person's even if it looks like a place's or a firm's. */
const SURE_GROUNDS: readonly Ground[] = ['honorific', 'party', 'title', 'role', 'kinship', 'age'];
const AFTER_INITIAL = /^\p{L}(?:\.\p{L})*$/u;
const HYPHENATED = /^\p{L}+-\p{Ll}+$/u;
const USUALLY_MOST_WORDS = 5;
const LONGEST_NAME = 9;

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
  const last = words.at(-1) ?? '';
  if (words.length > LONGEST_NAME || isNoFamilyName(reader, last)) return REJECTED;
  const isDescribed = SURE_GROUNDS.some((ground) => countOf(group, ground) > 0);
  if (!isDescribed && reader.data.namesakes.has(words.join(' '))) return REJECTED;
  return (
    givenNameScore(reader, group) +
    shapeScore(reader, group) +
    placeScore(reader, group, isDescribed) +
    wordScore(reader, group, article.lowerCase) +
    aloneScore(reader, last, article.alone) +
    weighGrounds(group, GROUNDS)
  );
}

/** "Washington D.C.", "Marsh St." */
function isNoFamilyName({ data }: Reader, last: string): boolean {
  return last.includes('.') || data.streetEndings.has(last);
}

function givenNameScore(reader: Reader, { words }: NameGroup): number {
  const { given } = reader.factsOf(words[0] ?? '');
  return given === 0 ? 0.7 : 1 + given * 1.7;
}

function shapeScore(reader: Reader, { words, suffix, appearances }: NameGroup): number {
  let score = suffix === null ? 0 : 2;
  if (reader.data.surnameShape.test(words.at(-1) ?? '')) score += 1;
  const longer = words.filter((word) => !reader.data.particles.has(word));
  if (longer.length > USUALLY_MOST_WORDS) score -= 1.5;
  const [appearance] = appearances;
  return appearance === undefined ? score : score + lettersScore(reader, appearance);
}

/** Initials and hyphenated given names ("Dong-hoon") speak for a person, acronyms against. */
function lettersScore(reader: Reader, { first, end, run }: Appearance): number {
  let score = 0;
  for (let i = first; i < end; i++) {
    if (i < end - 1 && isInitial(reader, i)) score += 1.5;
    if (i === first) continue;
    if (HYPHENATED.test(reader.text(i))) score += 1.5;
    if (run.style !== 'capitals' && isAcronym(reader, i)) score -= 2;
  }
  return score;
}

function placeScore(reader: Reader, { words }: NameGroup, isDescribed: boolean): number {
  const [first = ''] = words;
  const beginsLikeAPlace = reader.data.placeBeginnings.has(first.split('-')[0] ?? first);
  if (!beginsLikeAPlace) return 0;
  return isDescribed ? -0.5 : -3;
}

function wordScore(reader: Reader, { words }: NameGroup, lowerCase: ReadonlySet<string>): number {
  const [first = '', second = ''] = words;
  const { given } = reader.factsOf(first);
  const isBeforeSyllables = HYPHENATED.test(second);
  let score = 0;
  if (given === 0 && reader.data.participleEnding.test(first)) score -= 1;
  words.forEach((word, i) => {
    const isSure =
      i === 0 ? given > 0 || isBeforeSyllables : AFTER_INITIAL.test(words[i - 1] ?? '');
    if (isSure || reader.data.particles.has(word)) return;
    score -= given > 0 ? doubtAfterGiven(reader, word, given) : doubt(reader, word);
    if (i > 0) score -= doubtOfPlace(reader, word, given);
    if (lowerCase.has(word) && isUnlisted(reader, word)) score -= 1;
  });
  return score;
}

function doubtOfPlace(reader: Reader, word: string, given: number): number {
  if (!reader.factsOf(word).isPlace) return 0;
  return given === 1 ? 0.5 : 1.5;
}

/** How much a word speaks against a person. */
function doubt(reader: Reader, word: string): number {
  const { isForeign, isCommon, isSurnameToo } = reader.factsOf(word);
  if (isForeign || (reader.data.roleNouns.has(word) && !isSurnameToo)) return 4;
  return isCommon ? 1.5 : 0;
}

/** The same after a given name: there the word may be a family name ("Linda Price", rather than "Linda Street"). */
function doubtAfterGiven(reader: Reader, word: string, given: number): number {
  const { isSurnameToo, isForeign, isTitle } = reader.factsOf(word);
  if (isSurnameToo) return reader.data.thingWords.has(word) ? 1.4 : 0;
  // A trade is a family name more often than an office is.
  if (!isForeign && !isTitle && reader.data.roleNouns.has(word)) return given < 1 ? 1.5 : 0.8;
  return isForeign || given < 1 ? doubt(reader, word) : doubt(reader, word) / 2;
}

/** Whether no list tells what the word is, so that its use in lower case does. */
function isUnlisted(reader: Reader, word: string): boolean {
  const { isForeign, isCommon, isSurnameToo } = reader.factsOf(word);
  return !isForeign && !isCommon && !isSurnameToo;
}

/** The family name alone elsewhere speaks for a person: things are rarely called by their last word. */
function aloneScore(reader: Reader, last: string, alone: ReadonlyMap<string, number>): number {
  const count = alone.get(last) ?? 0;
  if (count === 0 || reader.factsOf(last).isPlace) return 0;
  return count > 1 ? 1.5 : 1;
}
