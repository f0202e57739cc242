import type { Description } from './descriptions.ts';
import type { DraftMention } from './drafts.ts';
import { headNouns, isAge, isRoleAt } from './phrase-words.ts';
import type { Reader } from './reader.ts';
import { isLooseRole } from './role-words.ts';

const BREAK = /^(?:[,.;:!?()—–"“”]|--|-|''|``)$/u;
const POSSESSIVE = /^['’]s?$/u;
const AGE = /^\d{1,3}$/u;
const MOST_TOKENS = 28;

interface Phrase {
  readonly first: number;
  readonly end: number;
  /** End of the part that holds the head: up to the first preposition, conjunction or the end. */
  readonly headEnd: number;
}

/**
 * The description after a name: "NAME, 60, the head of the school, …", "NAME, who is a pastor in …", "NAME is the mayor of …".
 *
 * @param reader bound to the sentence of the name
 */
export function phraseAfter(reader: Reader, { end }: DraftMention): Description | null {
  const start = startOfPhrase(reader, end);
  if (start === null) return null;
  const phrase = phraseFrom(reader, start.at);
  if (phrase === null) return null;
  const nouns = headNouns(reader, phrase.first, phrase.end);
  const head = reader.key(phrase.headEnd - 1);
  const isKin = reader.data.kinship.has(head);
  if (start.needsOccupation && isKin) return null;
  const isLoose = isLooseRole(reader.data, head);
  const isRelation = isKin || reader.data.relationNouns.has(head);
  return { text: reader.slice(phrase.first, phrase.end), nouns, isRelation, isLoose };
}

function startOfPhrase(
  reader: Reader,
  end: number,
): { readonly at: number; readonly needsOccupation: boolean } | null {
  const { data } = reader;
  let at = end;
  if (reader.text(at) === '(') at = afterBracket(reader, at);
  if (/^(?:,|—|–|--)$/u.test(reader.text(at))) {
    at++;
    if (AGE.test(reader.text(at))) at = reader.text(at + 1) === ',' ? at + 2 : at + 1;
    if (data.relatives.has(reader.lower(at))) return afterCopula(reader, at + 1, false);
    return { at, needsOccupation: false };
  }
  return afterCopula(reader, at, true);
}

function afterBracket(reader: Reader, opening: number): number {
  for (let i = opening + 1; i < opening + 6; i++) if (reader.text(i) === ')') return i + 1;
  return opening;
}

function afterCopula(
  reader: Reader,
  index: number,
  needsOccupation: boolean,
): { readonly at: number; readonly needsOccupation: boolean } | null {
  const { data } = reader;
  if (!data.copulas.has(reader.lower(index))) return null;
  let at = index + 1;
  while (/^(?:also|now|then|still|currently|once|himself|herself)$/u.test(reader.lower(at))) at++;
  const beginsNoun = data.articles.has(reader.lower(at)) || data.possessives.has(reader.lower(at));
  return beginsNoun ? { at, needsOccupation } : null;
}

function phraseFrom(reader: Reader, start: number): Phrase | null {
  const { data } = reader;
  let first = start;
  if (data.conjunctions.has(reader.lower(first))) return null;
  if (/^(?:then|now|formerly|also|once)$/u.test(reader.lower(first))) first++;
  if (data.articles.has(reader.lower(first))) first++;
  if (isAge(reader.lower(first))) first++;
  const end = endOfPhrase(reader, first);
  const headEnd = endOfHead(reader, first, end);
  if (headEnd === first || !isRoleAt(reader, headEnd - 1)) return null;
  const owned = hasOwner(reader, first, headEnd) && data.articles.has(reader.lower(first - 1));
  return {
    first: owned ? first - 1 : first,
    end: trimmed(reader, headEnd, withoutKin(reader, first, end)),
    headEnd,
  };
}

function endOfPhrase(reader: Reader, first: number): number {
  const { data } = reader;
  let i = first;
  for (; i < first + MOST_TOKENS; i++) {
    const { text, lower } = reader.at(i);
    if (text === '' || BREAK.test(text) || data.relatives.has(lower)) break;
    if (!reader.small(i)) continue;
    if (data.personVerbs.has(lower) || (i === first && data.plainVerbs.has(lower))) break;
  }
  return i;
}

function endOfHead(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  let i = first;
  while (i < end) {
    const lower = reader.lower(i);
    if (data.prepositions.has(lower)) break;
    if (data.conjunctions.has(lower) && isRoleAt(reader, i - 1)) break;
    i++;
  }
  return i;
}

/** Drops small words and possessives that are left at the end. */
function trimmed(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  let last = end;
  while (
    last > first &&
    (POSSESSIVE.test(reader.text(last - 1)) ||
      data.conjunctions.has(reader.lower(last - 1)) ||
      data.prepositions.has(reader.lower(last - 1)))
  )
    last--;
  return last;
}

/** Cuts "and father of …" off an occupation. */
function withoutKin(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  for (let i = first + 1; i < end; i++) {
    if (!data.conjunctions.has(reader.lower(i))) continue;
    const next =
      data.articles.has(reader.lower(i + 1)) || data.possessives.has(reader.lower(i + 1))
        ? i + 2
        : i + 1;
    if (data.kinship.has(reader.key(next))) return i;
  }
  return end;
}

function hasOwner(reader: Reader, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (POSSESSIVE.test(reader.text(i))) return true;
  return false;
}
