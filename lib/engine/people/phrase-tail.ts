import type { Description } from './description.ts';
import { PhraseWalk } from './phrase-walk.ts';
import { describe, isRoleAt } from './phrase-words.ts';
import type { Reader } from './reader.ts';

const MOST_TOKENS = 9;
const PART = /^[\p{L}\p{N}’'&.-]+$/u;

/**
 * A description with a complement that stands before a comma and a name: "the mayor of Port Ellis, NAME,",
 * "Regional Commissioner of Lindow, NAME".
 *
 * @param reader bound to the sentence of the name
 * @param end the comma
 */
export function tailedPhrase(reader: Reader, end: number): Description | null {
  const head = headBefore(reader, end);
  if (head === null) return null;
  const { first, isOwned, hasArticle } = new PhraseWalk(reader, head + 1).walk();
  const begins = isOwned || hasArticle || reader.capitalised(first);
  return begins ? describe(reader, first, end, head + 1) : null;
}

/** The noun for a person whose complement runs up to the comma. */
function headBefore(reader: Reader, end: number): number | null {
  const { data } = reader;
  for (let i = end - 1; i > end - MOST_TOKENS; i--) {
    const { text, lower } = reader.at(i);
    if (!PART.test(text) || data.relatives.has(lower) || isVerb(reader, i)) return null;
    if (data.prepositions.has(lower) && isRoleAt(reader, i - 1)) return i - 1;
  }
  return null;
}

function isVerb(reader: Reader, index: number): boolean {
  if (!reader.small(index)) return false;
  const { data } = reader;
  const lower = reader.lower(index);
  return data.personVerbs.has(lower) || data.plainVerbs.has(lower);
}
