import type { PeopleData } from './people-data.ts';
import type { Reader } from './reader.ts';

const ACRONYM = /^(?:\p{Lu}{2,}s?|(?:\p{Lu}\.){2,}|\p{Lu}{2,}-.*)$/u;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?){2,4})$/u;
const VOWEL = /[AEIOUY]/u;

/** How surely a word is a given name, 0 to 1. */
export function givenNameWeight(data: PeopleData, key: string): number {
  const first = key.split('-')[0] ?? key;
  const gendered = isGendered(data, key) || (first !== key && isGendered(data, first));
  if (!gendered && !data.eitherNames.has(key)) return 0;
  if (data.places.has(key)) return 0.4;
  if (data.weakNames.has(key)) return 0.6;
  return gendered ? 1 : 0.7;
}

function isGendered(data: PeopleData, key: string): boolean {
  return data.femaleNames.has(key) || data.maleNames.has(key);
}

export function isGivenName(data: PeopleData, key: string): boolean {
  return givenNameWeight(data, key) > 0;
}

/** "J.", "H.W.": initials of given names. */
export function isInitial(reader: Reader, index: number): boolean {
  return INITIAL.test(reader.text(index));
}

/** "NATO", "U.S.": no part of a name, unless all of it is in capitals ("JFK" stays one). */
export function isAcronym(reader: Reader, index: number): boolean {
  const { text } = reader.at(index);
  if (!ACRONYM.test(text)) return false;
  if (reader.data.suffixes.has(reader.key(index))) return false;
  if (isInitial(reader, index))
    return reader.data.places.has(reader.key(index)) || /^U/u.test(text);
  return text.length > 2 || VOWEL.test(text) || !/^\p{Lu}\p{Ll}/u.test(reader.text(index + 1));
}

/** Honorifics, titles and ranks: they end what stands before a name. */
export function isTitleWord(data: PeopleData, key: string): boolean {
  return (
    data.titles.has(key) ||
    data.pluralRoles.has(key) ||
    data.abbreviatedTitles.has(key) ||
    data.honorifics.has(key) ||
    data.peerage.has(key) ||
    data.ranks.has(key)
  );
}

/** Words that tell the name of a thing, a place, a nation: at the front of a run they are no part of a person's name. */
export function isForeignToNames(data: PeopleData, key: string): boolean {
  return data.thingWords.has(key) || data.nationalities.has(key);
}
