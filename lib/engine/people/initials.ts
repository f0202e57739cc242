import type { Reader } from './reader.ts';

const ACRONYM = /^(?:\p{Lu}{2,}s?|(?:\p{Lu}\.){2,}|\p{Lu}{2,}-.*)$/u;
const INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?){2,4})$/u;
const VOWEL = /[AEIOUY]/u;
const WORD = /^\p{Lu}\p{Ll}/u;

/** "J.", "H.W.": initials of given names. */
export function isInitial(reader: Reader, index: number): boolean {
  return INITIAL.test(reader.text(index)) && !isAcronym(reader, index);
}

/** "NATO", "U.S.": no part of a name; two letters before a name ("JD Halloway") are initials. */
export function isAcronym(reader: Reader, index: number): boolean {
  const { text } = reader.at(index);
  if (!ACRONYM.test(text)) return false;
  const { key, isPlace } = reader.word(index);
  if (reader.data.suffixes.has(key)) return false;
  if (text.includes('.')) return isPlace || text.startsWith('U');
  return text.length > 2 || VOWEL.test(text) || !WORD.test(reader.text(index + 1));
}
