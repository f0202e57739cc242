import type { Appearance } from './appearances.ts';
import { isCharacter } from './characters.ts';
import { phraseAfter } from './phrase-after.ts';
import { tailedPhrase } from './phrase-tail.ts';
import { hasOwner } from './phrase-words.ts';
import { pluralRoleOf } from './plural-roles.ts';
import { isListedWithAPerson } from './listed-names.ts';
import type { Reader } from './reader.ts';
import type { RoleKind } from './word-facts.ts';

/** What speaks, where a name stands, for or against a person. */
export type Ground =
  | 'honorific'
  | 'title'
  | 'role'
  | 'looseRole'
  | 'firmRole'
  | 'kinship'
  | 'age'
  | 'who'
  | 'list'
  | 'speech'
  | 'verb'
  | 'apposition'
  | 'party'
  | 'the'
  | 'place'
  | 'placeNoun'
  | 'quoted'
  | 'thing'
  | 'memorial'
  | 'ship'
  | 'firm'
  | 'character';

const GROUND_OF_ROLE = {
  kin: 'kinship',
  strong: 'role',
  loose: 'looseRole',
  firm: 'firmRole',
} as const satisfies Record<NonNullable<RoleKind>, Ground>;
const AGE = /^\d{1,3}$/u;
const YEARS_OLD = /^\d{1,3}-year-old$/u;
const AFTER_AGE = /^[,.;)]?$/u;
const YOUNGEST_IN_COMMAS = 5;
const OPENING = /^["“‘'`]+$/u;
const CLOSING = /^["”’']+$/u;
const MOST_TOKENS_TO_OWNER = 3;

/** The grounds that the words around an appearance of a name give. */
export function groundsOf(article: Reader, appearance: Appearance): readonly Ground[] {
  const reader = article.inSentenceOf(appearance.first);
  const { first, end } = appearance;
  return [
    titleBefore(reader, first) ??
      roleBefore(reader, appearance) ??
      groundOfRole(pluralRoleOf(reader, first)) ??
      placeAround(reader, appearance),
    groundAfter(reader, end) ?? apposition(reader, appearance),
    verbAround(reader, first, end),
    isListedWithAPerson(reader, appearance) ? ('list' as const) : null,
    thingAround(reader, appearance),
    isCharacter(reader, first, end) ? ('character' as const) : null,
  ].filter((ground) => ground !== null);
}

function titleBefore(reader: Reader, first: number): Ground | null {
  if (isAgedBefore(reader, first)) return 'age';
  if (!reader.capitalised(first - 1)) return null;
  const { key, isHonorific, isTitle } = reader.word(first - 1);
  if (isHonorific) return 'honorific';
  if (!isTitle) return null;
  return reader.data.nationalities.has(key) ? 'looseRole' : 'title';
}

/** "19-year-old Conall", but not "a 9-year-old Labrador". */
function isAgedBefore(reader: Reader, first: number): boolean {
  return (
    YEARS_OLD.test(reader.lower(first - 1)) && !reader.data.articles.has(reader.lower(first - 2))
  );
}

/** A noun for a person directly before the name, or with a comma: "his wife, Mara", "a lawyer, Ada Halloway, said". */
function roleBefore(reader: Reader, { first, end, words }: Appearance): Ground | null {
  const hasComma = reader.text(first - 1) === ',';
  const noun = hasComma ? first - 2 : first - 1;
  const role = reader.role(noun);
  if (!hasComma) return groundOfRole(role);
  if (role === null) return groundOfRole(tailedPhrase(reader, first - 1)?.kind ?? null);
  if (role === 'kin') return hasOwner(reader, noun - MOST_TOKENS_TO_OWNER, noun) ? 'kinship' : null;
  return words.length > 1 && reader.text(end) === ',' ? groundOfRole(role) : null;
}

function groundOfRole(role: RoleKind): Ground | null {
  if (role === null) return null;
  return GROUND_OF_ROLE[role];
}

function placeAround(reader: Reader, { first, end, run, words }: Appearance): Ground | null {
  const { data } = reader;
  const before = reader.lower(run.first - 1);
  if (data.articles.has(before)) {
    const describes = reader.small(end) && !data.personVerbs.has(reader.lower(end));
    return describes && words.length > 1 ? null : 'the';
  }
  if (data.placeNouns.has(reader.lower(end))) return 'placeNoun';
  if (first > run.first) return null;
  if (data.nameJoints.has(before) && data.placeNouns.has(reader.lower(first - 2)))
    return 'placeNoun';
  return data.placePrepositions.has(before) ? 'place' : null;
}

function groundAfter(reader: Reader, end: number): Ground | null {
  const { data } = reader;
  if (reader.text(end) === '(') {
    const inside = reader.lower(end + 1);
    if (data.parties.has(inside.split('-')[0] ?? inside)) return 'party';
    return AGE.test(inside) && reader.text(end + 2) === ')' ? 'age' : null;
  }
  const hasComma = reader.text(end) === ',';
  const at = hasComma ? end + 1 : end;
  if (data.personRelatives.has(reader.lower(at))) return 'who';
  return hasComma && isAge(reader, at) ? 'age' : null;
}

function isAge(reader: Reader, at: number): boolean {
  if (reader.data.agedWords.has(reader.lower(at))) return true;
  const number = reader.text(at);
  return (
    AGE.test(number) && Number(number) >= YOUNGEST_IN_COMMAS && AFTER_AGE.test(reader.text(at + 1))
  );
}

function apposition(reader: Reader, { end }: Appearance): Ground | null {
  const description = phraseAfter(reader, end);
  if (description === null) return null;
  if (description.kind === 'firm') return 'firmRole';
  return description.kind === 'loose' ? 'looseRole' : 'apposition';
}

function verbAround(reader: Reader, first: number, end: number): Ground | null {
  const { data } = reader;
  const after = reader.lower(end);
  if (data.speechVerbs.has(after) || data.invertedVerbs.has(reader.lower(first - 1)))
    return 'speech';
  return data.personVerbs.has(after) ? 'verb' : null;
}

/** "NAME & Co.", "NAME, Inc.", a name alone in quotation marks, "the NAME scholarship". */
function thingAround(reader: Reader, { first, end, run }: Appearance): Ground | null {
  const { data } = reader;
  if (isShip(reader, run.first, first)) return 'ship';
  if (reader.text(end) === '&' || reader.text(first - 1) === '&') return 'firm';
  if (reader.text(end) === ',' && data.firmEndings.has(reader.key(end + 1))) return 'firm';
  if (OPENING.test(reader.text(first - 1)) && CLOSING.test(reader.text(end))) return 'quoted';
  return reader.small(end) ? namedThing(reader, reader.lower(end)) : null;
}

/** "the NAME prize", "the NAME campaign". */
function namedThing({ data }: Reader, noun: string): Ground | null {
  if (data.memorials.has(noun)) return 'memorial';
  return data.namedThings.has(noun) ? 'thing' : null;
}

/** "HMS NAME", "USS President NAME". */
function isShip(reader: Reader, runStart: number, first: number): boolean {
  for (let i = runStart; i < first; i++) {
    if (reader.data.shipPrefixes.has(reader.key(i))) return true;
  }
  return false;
}
