import type { Reader } from './reader.ts';

const OPENING = /^["“‘'`]+$/u;
const MOST_TOKENS_TO_AS = 5;
const MOST_TOKENS_TO_WORK = 40;

/**
 * Whether a name is rather a character's: "as Detective NAME" in a sentence about a film, "Capt. NAME in ‘The Marsh’".
 *
 * @param reader bound to the sentence of the name
 */
export function isCharacter(reader: Reader, first: number, end: number): boolean {
  const { data } = reader;
  if (reader.role(first - 1) === null) return false;
  if (data.workPrepositions.has(reader.lower(end)) && OPENING.test(reader.text(end + 1)))
    return true;
  for (let i = first - 2; i >= first - 1 - MOST_TOKENS_TO_AS; i--) {
    if (data.partWords.has(reader.lower(i)))
      return !data.beforeNoPart.has(reader.lower(i - 1)) && isAboutAWork(reader, first);
  }
  return false;
}

function isAboutAWork(reader: Reader, name: number): boolean {
  for (let i = name - MOST_TOKENS_TO_WORK; i <= name + MOST_TOKENS_TO_WORK; i++) {
    if (reader.data.works.has(reader.lower(i))) return true;
  }
  return false;
}
