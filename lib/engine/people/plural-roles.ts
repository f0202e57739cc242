import type { Reader } from './reader.ts';

const MOST_TOKENS = 24;
const JOINT = /^[,;]$/u;

/**
 * The noun for a person, in the singular, that stands in the plural before a list in which the name is: "students Ada
 * Halloway, Ben Marchmont and NAME" → "student".
 */
export function pluralRoleOf(reader: Reader, name: number): string | null {
  const at = pluralBefore(reader, name);
  return at === null ? null : (reader.data.pluralRoles.get(reader.key(at)) ?? null);
}

/** Index of that noun. */
export function pluralBefore(reader: Reader, name: number): number | null {
  const { data } = reader;
  for (let i = name - 1; i > name - MOST_TOKENS; i--) {
    const { text, lower } = reader.at(i);
    if (isPluralRole(reader, i)) return beginsList(reader, i) ? i : null;
    if (i < name - 1 && data.abbreviatedTitles.has(reader.key(i))) return null;
    const goesOn =
      JOINT.test(text) ||
      data.conjunctions.has(lower) ||
      data.particles.has(text) ||
      reader.capitalised(i);
    if (!goesOn) return null;
  }
  return null;
}

function isPluralRole(reader: Reader, index: number): boolean {
  const key = reader.key(index);
  return reader.data.pluralRoles.has(key) && !reader.data.places.has(key);
}

/** Whether a name follows the noun, with or without a comma. */
function beginsList(reader: Reader, noun: number): boolean {
  const next = reader.text(noun + 1) === ',' ? noun + 2 : noun + 1;
  return reader.capitalised(next);
}
