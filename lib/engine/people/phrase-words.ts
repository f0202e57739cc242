import type { Reader } from './reader.ts';
import { isRole, roleNounOf } from './role-words.ts';

const WORD = /^[\p{L}\p{N}]/u;
const VERB_ENDING = /(?:ed|ing|ly)$/u;
const AGED = /^\d+-year-old$/u;

/** Whether a word in lower case can stand in a description before a noun: no verb, no small word. */
export function isModifier({ data }: Reader, lower: string): boolean {
  if (!WORD.test(lower) || /^\d+$/u.test(lower)) return false;
  if (data.roleModifiers.has(lower) || isRole(data, lower)) return true;
  if (data.functionWords.has(lower) || data.plainVerbs.has(lower) || data.personVerbs.has(lower))
    return false;
  if (data.prepositions.has(lower) || data.conjunctions.has(lower)) return false;
  return lower.includes('-') || !VERB_ENDING.test(lower);
}

/** "61-year-old". */
export function isAge(lower: string): boolean {
  return AGED.test(lower);
}

/** Whether the token is a noun for a person, in the singular. */
export function isRoleAt(reader: Reader, index: number): boolean {
  const { data } = reader;
  const key = reader.key(index);
  if (!WORD.test(reader.text(index)) || !isRole(data, key)) return false;
  return !reader.capitalised(index) || data.roleNouns.has(key) || !data.roleEnding.test(key);
}

/** The nouns for a person in a range of tokens that end a part of it: before a preposition, a conjunction or its end. */
export function headNouns(reader: Reader, first: number, end: number): readonly string[] {
  const nouns = new Set<string>();
  for (let i = first; i < end; i++) {
    if (isRoleAt(reader, i) && endsPart(reader, i + 1, end))
      nouns.add(roleNounOf(reader.data, reader.key(i)));
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
