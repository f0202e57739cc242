import type { Description } from './description.ts';
import { PhraseWalk } from './phrase-walk.ts';
import { describe, isRoleAt } from './phrase-words.ts';
import { pluralDescription } from './plural-roles.ts';
import type { Reader } from './reader.ts';

const CLOSED = /^(?:[,.;:)—–]|['’]s?)?$/u;
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
  if (end === null) return pluralDescription(reader, name);
  const { first, isOwned, hasArticle } = new PhraseWalk(reader, end).walk();
  const isApposed = reader.text(end) === ',' && end === name - 1;
  if (isApposed && !isOwned && !(hasArticle && CLOSED.test(reader.text(after)))) return null;
  const last = withoutRanks(reader, first, end);
  return first < last ? describe(reader, first, last, last) : null;
}

/** End of the description before a name: before honorifics, a comma, "identified as". */
function endOfPhrase(reader: Reader, name: number): number | null {
  const { data } = reader;
  let end = name;
  while (reader.capitalised(end - 1) && reader.word(end - 1).isHonorific) end--;
  const isNaming =
    data.namingParticiples.has(reader.lower(end - 2)) && data.partWords.has(reader.lower(end - 1));
  if (isNaming) end -= 2;
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
