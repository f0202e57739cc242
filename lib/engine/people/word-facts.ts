import { fold } from './fold.ts';
import type { PeopleData } from './people-data.ts';

/** How surely a noun beside a name tells that it is a person's. */
export type RoleKind = 'kin' | 'strong' | 'loose' | 'firm' | null;

/** What the word lists tell of one word, whatever stands around it. */
export interface WordFacts {
  /** The folded form (see `fold`). */
  readonly key: string;
  /** How surely it is a given name, 0 to 1. */
  readonly given: number;
  /** "Mr", "Lord". */
  readonly isHonorific: boolean;
  /** "President", "Sen.", "Colonel". */
  readonly isTitle: boolean;
  /** One of those, or a title in the plural: it ends what stands before a name. */
  readonly isPrefix: boolean;
  /** A word of things, or of nations and parties. */
  readonly isForeign: boolean;
  readonly isPlace: boolean;
  /** An ordinary word that begins sentences. */
  readonly isCommon: boolean;
  /** A family name, though it is in other lists as well. */
  readonly isSurnameToo: boolean;
}

const SURE = 1;
const OF_EITHER_GENDER = 0.7;
const WORD_AS_WELL = 0.6;
const PLACE_AS_WELL = 0.4;

/** Looks a word in lower case up in all lists. */
export function wordFacts(lower: string, data: PeopleData): WordFacts {
  const key = fold(lower);
  const given = givenNameWeight(key, data);
  const isSurnameToo = data.surnamesToo.has(key);
  const isHonorific = data.honorifics.has(key) || data.peerage.has(key);
  const isTitle = isTitleWord(key, data);
  const isNoName = given === 0 && !isSurnameToo;
  return {
    key,
    given,
    isHonorific,
    isTitle,
    isPrefix: isHonorific || isTitle || data.pluralRoles.has(key),
    isForeign: data.nationalities.has(key) || isIn(data.thingWords, key, isNoName, data),
    isPlace: data.places.has(key),
    isCommon:
      isIn(data.commonWords, key, isNoName, data) || (isNoName && data.nounEnding.test(key)),
    isSurnameToo,
  };
}

function isTitleWord(key: string, data: PeopleData): boolean {
  return data.titles.has(key) || data.abbreviatedTitles.has(key) || data.ranks.has(key);
}

/** Whether a list has a word, or the singular of one that is no name. */
function isIn(
  list: ReadonlySet<string>,
  key: string,
  isNoName: boolean,
  data: PeopleData,
): boolean {
  return list.has(key) || (isNoName && list.has(key.replace(data.pluralEnding, '')));
}

function givenNameWeight(key: string, data: PeopleData): number {
  const hyphen = key.indexOf('-');
  const gendered = isGendered(key, data) || (hyphen > 0 && isGendered(key.slice(0, hyphen), data));
  if (!gendered && !data.eitherNames.has(key)) return 0;
  if (data.places.has(key)) return PLACE_AS_WELL;
  if (data.weakNames.has(key)) return WORD_AS_WELL;
  return gendered ? SURE : OF_EITHER_GENDER;
}

function isGendered(word: string, data: PeopleData): boolean {
  return data.femaleNames.has(word) || data.maleNames.has(word);
}

/**
 * Whether a word is a noun for what a person does or is. Compounds count by their last part ("vice-captain"), words that no list has by their ending ("swordswoman").
 *
 * @param key the folded word
 */
export function roleKind(key: string, data: PeopleData): RoleKind {
  if (data.kinship.has(key)) return 'kin';
  if (data.firmRoleNouns.has(key)) return 'firm';
  if (data.looseRoleNouns.has(key)) return 'loose';
  if (data.roleNouns.has(key) || data.titles.has(key) || data.abbreviatedTitles.has(key))
    return 'strong';
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 0 && data.roleNouns.has(key.slice(hyphen + 1))) return 'strong';
  return data.roleEnding.test(key) ? 'strong' : null;
}

/** The lower-case noun that stands for a person described by a word: "Sen." → "senator", "ex-mayor" → "mayor". */
export function roleNounOf(key: string, data: PeopleData): string {
  const spelled = data.abbreviatedTitles.get(key) ?? key;
  const singular = data.pluralRoles.get(spelled) ?? spelled;
  if (data.roleNouns.has(singular)) return data.abbreviatedTitles.get(singular) ?? singular;
  const last = singular.slice(singular.lastIndexOf('-') + 1);
  return data.roleNouns.has(last) ? last : (data.abbreviatedTitles.get(singular) ?? singular);
}
