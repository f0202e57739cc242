import type { Appearance } from './appearances.ts';
import { isInitial } from './initials.ts';
import type { Reader } from './reader.ts';

const SURE_GIVEN_NAME = 0.7;
const MOST_TOKENS_OF_A_NAME = 5;

/**
 * Whether a name stands in a list beside one that is surely a person's: "Ada Halloway, NAME", "Ada Halloway and NAME",
 * "NAME and Ada Halloway".
 *
 * @param reader bound to the sentence of the name
 */
export function isListedWithAPerson(reader: Reader, { first, end, run }: Appearance): boolean {
  if (first > run.first) return false;
  return endsSureName(reader, beforeJoint(reader, first)) || beginsSureName(reader, end);
}

/** The token before ",", "and" or ", and"; -1 where none of them stands before `first`. */
function beforeJoint(reader: Reader, first: number): number {
  const { conjunctions } = reader.data;
  let i = first - 1;
  if (conjunctions.has(reader.lower(i))) i--;
  if (reader.text(i) === ',') i--;
  return i === first - 1 ? -1 : i;
}

function endsSureName(reader: Reader, last: number): boolean {
  if (!reader.capitalised(last) || isForeign(reader, last)) return false;
  let first = last;
  while (last - first < MOST_TOKENS_OF_A_NAME && goesOn(reader, first - 1)) first--;
  for (let i = first; i < last; i++) if (isSureGiven(reader, i)) return true;
  return false;
}

function goesOn(reader: Reader, index: number): boolean {
  return reader.capitalised(index) || reader.data.particles.has(reader.text(index));
}

/** After a comma may stand anything: only "and" makes a list with what comes after. */
function beginsSureName(reader: Reader, end: number): boolean {
  if (!reader.data.conjunctions.has(reader.lower(end)) || !isSureGiven(reader, end + 1))
    return false;
  const next = isInitial(reader, end + 2) ? end + 3 : end + 2;
  return reader.capitalised(next) && !isForeign(reader, next);
}

function isSureGiven(reader: Reader, index: number): boolean {
  return reader.capitalised(index) && reader.word(index).given >= SURE_GIVEN_NAME;
}

function isForeign(reader: Reader, index: number): boolean {
  const { isForeign: isThing, isSurnameToo } = reader.word(index);
  return isThing && !isSurnameToo;
}
