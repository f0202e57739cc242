import type { Appearance } from './appearances.ts';
import { phraseAfter } from './phrase-after.ts';
import { pluralRoleOf } from './plural-roles.ts';
import type { Reader } from './reader.ts';
import { isLooseRole, isRole } from './role-words.ts';

/** What speaks, where a name stands, for or against a person. */
export type Ground =
  | 'honorific'
  | 'title'
  | 'role'
  | 'looseRole'
  | 'kinship'
  | 'age'
  | 'who'
  | 'speech'
  | 'verb'
  | 'apposition'
  | 'party'
  | 'the'
  | 'place'
  | 'placeNoun'
  | 'quoted'
  | 'thing'
  | 'firm'
  | 'character';

const AGE = /^\d{1,3}$/u;
const YOUNGEST_IN_COMMAS = 5;
const OPENING = /^["“‘'`]+$/u;
const CLOSING = /^["”’']+$/u;
const POSSESSIVE = /^['’]s?$/u;
const MOST_TOKENS_TO_OWNER = 3;

/** The grounds that the words around an appearance of a name give. */
export function groundsOf(article: Reader, appearance: Appearance): readonly Ground[] {
  const reader = article.inSentenceOf(appearance.first);
  const { first, end } = appearance;
  const isQuoted = OPENING.test(reader.text(first - 1)) && CLOSING.test(reader.text(end));
  return [
    groundBefore(reader, appearance),
    groundAfter(reader, end) ?? apposition(reader, appearance),
    verbGround(reader, first, end),
    isFirm(reader, first, end) ? ('firm' as const) : null,
    isQuoted ? ('quoted' as const) : null,
    reader.small(end) && reader.data.namedThings.has(reader.lower(end)) ? ('thing' as const) : null,
    isCharacter(reader, appearance) ? ('character' as const) : null,
  ].filter((ground) => ground !== null);
}

function groundBefore(reader: Reader, appearance: Appearance): Ground | null {
  const { data } = reader;
  const { first, end, run } = appearance;
  const key = reader.key(first - 1);
  if (reader.capitalised(first - 1)) {
    if (data.honorifics.has(key) || data.peerage.has(key)) return 'honorific';
    if (data.titles.has(key) || data.abbreviatedTitles.has(key) || data.ranks.has(key))
      return data.nationalities.has(key) ? 'looseRole' : 'title';
  }
  const role = roleBefore(reader, first) ?? roleGround(reader, pluralRoleOf(reader, first));
  if (role !== null) return role;
  const lower = reader.lower(run.first - 1);
  const isAttribute = reader.small(end) && !data.personVerbs.has(reader.lower(end));
  if (data.articles.has(lower)) return isAttribute && appearance.words.length > 1 ? null : 'the';
  if (lower === 'of' && data.placeNouns.has(reader.lower(run.first - 2))) return 'placeNoun';
  if (data.placeNouns.has(reader.lower(end))) return 'placeNoun';
  return data.placePrepositions.has(lower) ? 'place' : null;
}

/** A noun for a person directly before the name, or kin with a comma: "his wife, Maria". */
function roleBefore(reader: Reader, first: number): Ground | null {
  const { data } = reader;
  const hasComma = reader.text(first - 1) === ',';
  const at = hasComma ? first - 2 : first - 1;
  const key = reader.key(at);
  if (!data.kinship.has(key))
    return hasComma || !isRole(data, key) ? null : roleGround(reader, key);
  return !hasComma || hasOwner(reader, at) ? 'kinship' : null;
}

function roleGround({ data }: Reader, noun: string | null): Ground | null {
  if (noun === null) return null;
  if (data.kinship.has(noun)) return 'kinship';
  return isLooseRole(data, noun) ? 'looseRole' : 'role';
}

function hasOwner(reader: Reader, noun: number): boolean {
  for (let i = noun - 1; i >= noun - MOST_TOKENS_TO_OWNER; i--) {
    const { text, lower } = reader.at(i);
    if (reader.data.possessives.has(lower) || POSSESSIVE.test(text)) return true;
    if (!/^[\p{L}\p{N}]/u.test(text)) return false;
  }
  return false;
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
    AGE.test(number) &&
    Number(number) >= YOUNGEST_IN_COMMAS &&
    /^[,.;)]?$/u.test(reader.text(at + 1))
  );
}

function apposition(reader: Reader, { first, end }: Appearance): Ground | null {
  if (reader.text(end) !== ',') return null;
  const description = phraseAfter(reader, { first, end, form: 'full' });
  if (description === null) return null;
  return description.isLoose ? 'looseRole' : 'apposition';
}

function verbGround(reader: Reader, first: number, end: number): Ground | null {
  const { data } = reader;
  if (data.speechVerbs.has(reader.lower(end)) || data.invertedVerbs.has(reader.lower(first - 1)))
    return 'speech';
  return data.personVerbs.has(reader.lower(end)) ? 'verb' : null;
}

/** "NAME & Co.", "NAME, Inc." */
function isFirm(reader: Reader, first: number, end: number): boolean {
  if (reader.text(end) === '&' || reader.text(first - 1) === '&') return true;
  return reader.text(end) === ',' && reader.data.firmEndings.has(reader.key(end + 1));
}

/** "as Detective NAME" in a sentence about a film, "Capt. NAME in ‘…’": nobody real. */
function isCharacter(reader: Reader, appearance: Appearance): boolean {
  const { data } = reader;
  const { first, end } = appearance;
  if (!isRole(data, reader.key(first - 1))) return false;
  if (/^(?:in|on)$/u.test(reader.lower(end)) && OPENING.test(reader.text(end + 1))) return true;
  let i = first - 1;
  while (i > first - 6 && reader.lower(i) !== 'as') i--;
  const isPart = reader.lower(i) === 'as' && !/^(?:well|such|known)$/u.test(reader.lower(i - 1));
  return isPart && isAboutAWork(reader, first);
}

function isAboutAWork(reader: Reader, index: number): boolean {
  const sentence = reader.article.sentences[reader.sentenceOf(index)];
  if (sentence === undefined) return false;
  for (let i = sentence.first; i < sentence.end; i++) {
    if (reader.data.works.has(reader.lower(i))) return true;
  }
  return false;
}
