import type { Description } from './description.ts';
import { PhraseWalk, type PhraseStart } from './phrase-walk.ts';
import { tailedPhrase } from './phrase-tail.ts';
import { describe, isRoleAt } from './phrase-words.ts';
import { pluralDescription } from './plural-roles.ts';
import type { Reader } from './reader.ts';

const CLOSED = /^(?:[,.;:)—–]|['’]s?)?$/u;
const ACTING = /^(?:for|to)$/u;
const LONGEST_OFFICE = 5;

/**
 * The description directly before a name: "Lithuanian President NAME", "fisheries bureau spokesman NAME", "his wife, NAME,",
 * "the shooter, identified as NAME", "students Ada Halloway and NAME".
 *
 * @param reader bound to the sentence of the name
 * @param name the first token of the name
 * @param after the token after the name
 */
export function phraseBefore(reader: Reader, name: number, after: number): Description | null {
  const end = endOfPhrase(reader, name);
  if (end === null) return tailBefore(reader, name, after) ?? pluralDescription(reader, name);
  const start = new PhraseWalk(reader, end).walk();
  if (isNamed(reader, end) && end === name - 1 && !isIndefinite(reader, start.first)) return null;
  const isApposed = reader.text(end) === ',' && end === name - 1;
  return isApposed ? apposed(reader, start, { end, after }) : phraseOf(reader, start, end);
}

/** A description, the comma at `end`, and the name. */
function apposed(
  reader: Reader,
  start: PhraseStart,
  { end, after }: { readonly end: number; readonly after: number },
): Description | null {
  const whole = actsFor(reader, start) ? tailBefore(reader, end + 1, after) : null;
  if (whole !== null) return whole;
  return mayBeApposed(reader, start, { end, after }) ? phraseOf(reader, start, end) : null;
}

function phraseOf(reader: Reader, { first }: PhraseStart, end: number): Description | null {
  const last = withoutRanks(reader, first, end);
  return first < last ? describe(reader, first, last, last) : null;
}

/** "his wife, NAME", "the director, NAME, said": not any noun before a comma. */
function mayBeApposed(
  reader: Reader,
  { isOwned, hasArticle }: PhraseStart,
  { end, after }: { readonly end: number; readonly after: number },
): boolean {
  return isOwned || ((hasArticle || reader.capitalised(end - 1)) && isClosed(reader, after));
}

function isIndefinite(reader: Reader, first: number): boolean {
  return reader.data.indefinites.has(reader.lower(first - 1));
}

/** "a spokesman for the president, NAME": the whole describes the name, not its end alone. */
function actsFor(reader: Reader, { first, hasArticle }: PhraseStart): boolean {
  const before = hasArticle ? first - 2 : first - 1;
  return ACTING.test(reader.lower(before)) && isRoleAt(reader, before - 1);
}

function tailBefore(reader: Reader, name: number, after: number): Description | null {
  const isApposed = reader.text(name - 1) === ',' && isClosed(reader, after);
  return isApposed ? tailedPhrase(reader, name - 1) : null;
}

/** Whether a name ends before a mark or a verb of saying, rather than going on with a list or a clause of its own. */
function isClosed(reader: Reader, after: number): boolean {
  return CLOSED.test(reader.text(after)) || reader.data.speechVerbs.has(reader.lower(after));
}

/** "a colleague named NAME". */
function isNamed(reader: Reader, end: number): boolean {
  return reader.data.namingParticiples.has(reader.lower(end));
}

/** End of the description before a name: before honorifics, a comma, "identified as", "named". */
function endOfPhrase(reader: Reader, name: number): number | null {
  const { data } = reader;
  let end = name;
  while (reader.capitalised(end - 1) && reader.word(end - 1).isHonorific) end--;
  if (isNamed(reader, end - 1)) end--;
  else if (isNamed(reader, end - 2) && data.partWords.has(reader.lower(end - 1))) end -= 2;
  if (reader.text(end - 1) === ',') end--;
  return isRoleAt(reader, end - 1) || endsInOffice(reader, end) ? end : null;
}

/** "Secretary of State", "Minister for Health": a title, a preposition and what it rules. */
function endsInOffice(reader: Reader, end: number): boolean {
  for (let i = end - 1; i >= end - LONGEST_OFFICE; i--) {
    if (reader.data.prepositions.has(reader.lower(i)))
      return isRoleAt(reader, i - 1) && reader.capitalised(i - 1);
    if (!reader.capitalised(i)) return false;
  }
  return false;
}

/** Drops ranks at the end where a fuller description stands before them. */
function withoutRanks(reader: Reader, first: number, end: number): number {
  let last = end;
  while (last > first && isRank(reader, last - 1)) last--;
  return last > first && isRoleAt(reader, last - 1) ? last : end;
}

/** "Brigadier General", but not "Attorney General". */
function isRank(reader: Reader, index: number): boolean {
  const { data } = reader;
  const key = reader.key(index);
  if (!reader.capitalised(index) || !data.ranks.has(key)) return false;
  return !data.offices.has(`${reader.key(index - 1)} ${key}`);
}
