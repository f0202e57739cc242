import type { Description } from './description.ts';
import { isModifier } from './phrase-words.ts';
import type { Reader } from './reader.ts';
import { roleNounOf, type RoleKind } from './word-facts.ts';

const MOST_TOKENS = 24;
const JOINT = /^[,;]$/u;
const LETTER = /^\p{L}/u;

/**
 * What kind of noun stands in the plural before a list in which the name is: "students Ada Halloway, Ben Marchmont and
 * NAME".
 */
export function pluralRoleOf(reader: Reader, name: number): RoleKind {
  const at = pluralBefore(reader, name);
  const noun = at === null ? undefined : reader.data.pluralRoles.get(reader.key(at));
  return noun === undefined ? null : reader.roleOf(noun);
}

/** That noun and what describes it, in the singular: "Sens. Halloway and NAME" → "Sen.". */
export function pluralDescription(reader: Reader, name: number): Description | null {
  const { data } = reader;
  const at = pluralBefore(reader, name);
  const noun = at === null ? undefined : data.pluralRoles.get(reader.key(at));
  if (at === null || noun === undefined) return null;
  let first = at;
  while (isDescriptive(reader, first - 1)) first--;
  const role = reader.roleOf(noun);
  return {
    text: `${reader.slice(first, at)} ${singularAt(reader, at, noun)}`.trimStart(),
    nouns: [roleNounOf(noun, data)],
    kind: role,
    isRelation: role === 'kin' || data.relationNouns.has(noun),
  };
}

function pluralBefore(reader: Reader, name: number): number | null {
  for (let i = name - 1; i > name - MOST_TOKENS; i--) {
    if (isPluralRole(reader, i)) return beginsList(reader, i) ? i : null;
    if (i < name - 1 && reader.data.abbreviatedTitles.has(reader.key(i))) return null;
    if (!goesOn(reader, i)) return null;
  }
  return null;
}

function goesOn(reader: Reader, i: number): boolean {
  const { text, lower } = reader.at(i);
  return (
    reader.capitalised(i) ||
    JOINT.test(text) ||
    reader.data.conjunctions.has(lower) ||
    reader.data.particles.has(text)
  );
}

function isPluralRole(reader: Reader, index: number): boolean {
  const { key, isPlace } = reader.word(index);
  return reader.data.pluralRoles.has(key) && !isPlace;
}

/** Whether a name follows the noun, with or without a comma. */
function beginsList(reader: Reader, noun: number): boolean {
  const next = reader.text(noun + 1) === ',' ? noun + 2 : noun + 1;
  return reader.capitalised(next);
}

function isDescriptive(reader: Reader, index: number): boolean {
  const { lower, text } = reader.at(index);
  if (!LETTER.test(text) || reader.data.possessives.has(lower)) return false;
  return isModifier(reader, lower) && reader.text(index - 1) !== '';
}

function singularAt(reader: Reader, at: number, noun: string): string {
  const word = reader.capitalised(at) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  return reader.text(at).endsWith('.') ? `${word}.` : word;
}
