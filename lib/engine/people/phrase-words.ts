import type { Description } from './description.ts';
import type { Reader } from './reader.ts';
import { roleNounOf } from './word-facts.ts';

const WORD = /^[\p{L}\p{N}]/u;
const NUMBER = /^\d+$/u;
const POSSESSIVE = /^['’]s?$/u;

/** Whether a word in lower case can stand in a description before a noun: no verb, no small word. */
export function isModifier(reader: Reader, lower: string): boolean {
  const { data } = reader;
  if (!WORD.test(lower) || NUMBER.test(lower)) return false;
  if (data.roleModifiers.has(lower) || reader.roleOf(lower) !== null) return true;
  if (isSmallWord(reader, lower) || data.plainVerbs.has(lower) || data.personVerbs.has(lower))
    return false;
  return lower.includes('-') || !data.verbEnding.test(lower);
}

function isSmallWord({ data }: Reader, lower: string): boolean {
  return (
    data.functionWords.has(lower) || data.prepositions.has(lower) || data.conjunctions.has(lower)
  );
}

/** Whether the token is a noun for a person, in the singular. */
export function isRoleAt(reader: Reader, index: number): boolean {
  const key = reader.key(index);
  if (reader.role(index) === null) return false;
  return !reader.capitalised(index) || !reader.data.roleEnding.test(key) || isListed(reader, key);
}

/** Capitalised words must be in a list: "Grumman" ends like "swordsman". */
function isListed({ data }: Reader, key: string): boolean {
  return data.roleNouns.has(key) || data.titles.has(key);
}

export function isPossessive(reader: Reader, index: number): boolean {
  return POSSESSIVE.test(reader.text(index));
}

/** Whether the words of a range have an owner: "his wife", "the group's founder". */
export function hasOwner(reader: Reader, first: number, end: number): boolean {
  for (let i = end - 1; i >= first; i--) {
    if (isPossessive(reader, i) || reader.data.possessives.has(reader.lower(i))) return true;
    if (!WORD.test(reader.text(i))) return false;
  }
  return false;
}

/** The description that the tokens of a range make, of which the one before `headEnd` says what somebody is. */
export function describe(reader: Reader, first: number, end: number, headEnd: number): Description {
  const { data } = reader;
  const key = reader.key(headEnd - 1);
  const role = reader.role(headEnd - 1);
  const isKin = role === 'kin';
  const withoutAge = !isKin && data.agePhrase.test(reader.lower(first)) && first < headEnd - 1;
  return {
    text: reader.slice(withoutAge ? first + 1 : first, end),
    nouns: headNouns(reader, first, end),
    kind: role,
    isRelation: isKin || data.relationNouns.has(key),
  };
}

/** The nouns for a person that end a part of a phrase: before a preposition, a conjunction or its end. */
function headNouns(reader: Reader, first: number, end: number): readonly string[] {
  const nouns = new Set<string>();
  for (let i = first; i < end; i++) {
    if (isRoleAt(reader, i) && endsPart(reader, i + 1, end))
      nouns.add(roleNounOf(reader.key(i), reader.data));
  }
  return [...nouns];
}

function endsPart(reader: Reader, next: number, end: number): boolean {
  const { data } = reader;
  const lower = reader.lower(next);
  return (
    next >= end || !WORD.test(lower) || data.prepositions.has(lower) || data.conjunctions.has(lower)
  );
}
