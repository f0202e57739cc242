import type { Description } from './description.ts';
import { describe, hasOwner, isPossessive, isRoleAt } from './phrase-words.ts';
import type { Reader } from './reader.ts';

const BREAK = /^(?:[,.;:!?()—–"“”[\]]|--|-|''|``)?$/u;
const APPOSITION = /^(?:[,—–]|--)$/u;
const AGE = /^\d{1,3}$/u;
const MOST_TOKENS = 28;
const LONGEST_BRACKET = 5;

/**
 * The description after a name: "NAME, 60, the head of the school, …", "NAME, who is a pastor in …", "NAME is the mayor of …".
 *
 * @param reader bound to the sentence of the name
 * @param end the token after the name
 */
export function phraseAfter(reader: Reader, end: number): Description | null {
  const at = reader.text(end) === '(' ? afterBracket(reader, end) : end;
  if (!APPOSITION.test(reader.text(at))) {
    const noun = afterCopula(reader, at);
    return noun === null ? null : phraseFrom(reader, noun);
  }
  const start = afterAge(reader, at + 1);
  if (!reader.data.relatives.has(reader.lower(start)))
    return isSubject(reader, start) ? null : phraseFrom(reader, start);
  const noun = afterCopula(reader, start + 1);
  return noun === null ? null : phraseFrom(reader, noun);
}

/** "…, his biographer has claimed": a clause of its own, that says nothing of the name before the comma. */
function isSubject(reader: Reader, first: number): boolean {
  const { personVerbs, possessives } = reader.data;
  const isOwned = possessives.has(reader.lower(first));
  return isOwned && personVerbs.has(reader.lower(endOfPhrase(reader, first)));
}

function afterBracket(reader: Reader, opening: number): number {
  for (let i = opening + 1; i <= opening + LONGEST_BRACKET; i++)
    if (reader.text(i) === ')') return i + 1;
  return opening;
}

function afterAge(reader: Reader, at: number): number {
  if (!AGE.test(reader.text(at))) return at;
  return reader.text(at + 1) === ',' ? at + 2 : at + 1;
}

/** The token after "is also" and its like, if a noun phrase begins there. */
function afterCopula(reader: Reader, index: number): number | null {
  const { data } = reader;
  if (!data.copulas.has(reader.lower(index))) return afterServing(reader, index);
  let at = index + 1;
  while (data.timeAdverbs.has(reader.lower(at))) at++;
  const lower = reader.lower(at);
  return data.articles.has(lower) || data.possessives.has(lower) ? at : null;
}

/** "who serves as …", "who is working as …". */
function afterServing(reader: Reader, index: number): number | null {
  const { data } = reader;
  const isServing = data.servingVerbs.has(reader.lower(index));
  return isServing && data.partWords.has(reader.lower(index + 1)) ? index + 2 : null;
}

/** The description that begins at a token, its article or its first word. */
export function phraseFrom(reader: Reader, start: number): Description | null {
  const { data } = reader;
  if (data.conjunctions.has(reader.lower(start))) return null;
  let first = start;
  while (data.timeAdverbs.has(reader.lower(first))) first++;
  const hasArticle = data.articles.has(reader.lower(first));
  if (hasArticle) first++;
  const end = endOfPhrase(reader, first);
  const headEnd = endOfHead(reader, first, end);
  if (headEnd === first || !isRoleAt(reader, headEnd - 1)) return null;
  const from = hasArticle && hasOwner(reader, first, headEnd) ? first - 1 : first;
  return describe(reader, from, trimmed(reader, headEnd, withoutKin(reader, first, end)), headEnd);
}

function endOfPhrase(reader: Reader, first: number): number {
  const { data } = reader;
  let i = first;
  for (; i < first + MOST_TOKENS; i++) {
    const { text, lower } = reader.at(i);
    if (BREAK.test(text) || data.relatives.has(lower)) break;
    if (!reader.small(i)) continue;
    if (data.personVerbs.has(lower) || (i === first && data.plainVerbs.has(lower))) break;
  }
  return i;
}

/** End of the part that says what somebody is: up to the first preposition, or the conjunction after it. */
function endOfHead(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  for (let i = first; i < end; i++) {
    const lower = reader.lower(i);
    if (data.prepositions.has(lower)) return i;
    if (data.conjunctions.has(lower) && isRoleAt(reader, i - 1)) return i;
  }
  return end;
}

/** Cuts "and father of …" off an occupation. */
function withoutKin(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  for (let i = first + 1; i < end; i++) {
    if (!data.conjunctions.has(reader.lower(i))) continue;
    const lower = reader.lower(i + 1);
    const noun = data.articles.has(lower) || data.possessives.has(lower) ? i + 2 : i + 1;
    if (reader.role(noun) === 'kin') return i;
  }
  return end;
}

/** Drops small words and possessives that are left at the end. */
function trimmed(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  let last = end;
  while (last > first) {
    const lower = reader.lower(last - 1);
    const isLeft = data.conjunctions.has(lower) || data.prepositions.has(lower);
    if (!isLeft && !isPossessive(reader, last - 1)) break;
    last--;
  }
  return last;
}
