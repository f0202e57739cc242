import { closest, isNamed, namePattern } from '../tree/box-words.ts';
import type { Reading } from './readings.ts';

const NAMES = namePattern(
  'author authors byline bylines date dateline datetime posted pubdate published time timestamp updated',
);
const LEVELS = 3;
const LONGEST = 150;
const BY = /^(?:[Bb]y|BY|Von|Par|Por|Di|Door|Av|Af)\s+\p{Lu}/u;
/** A date alone, a reading time, or whatever label ends in a time of day. */
const DATED = [
  /^(?:\p{L}{3,9},?)?[:\s]*\d{1,4}[\s./-]*(?:\p{L}{3,10}|\d{1,2})[\s.,/-]*\d\P{Ll}*$/u,
  /^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/iu,
  /^[^.!?]{0,60}\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?$/iu,
  /\bmin(?:ute)?s? read\b|read time\b|lesedauer|lesezeit|tiempo de lectura|temps de lecture/iu,
];
/** A post or an address alone. */
const UNDATED = [
  /^(?:\p{Lu}[^\s.!?]* ){1,4}(?:Correspondent|Editor|Reporter|Writer)$/u,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
];

/**
 * Whether a passage is the author's name, the date or the reading time over or under an article,
 * which belong to its data, not to its text.
 */
export function isFrontMatter({ words: { text }, passage }: Reading): boolean {
  if (text.length > LONGEST || /[.!?]["”’»]?$/u.test(text)) return false;
  const isLabel = (/\d/u.test(text) ? DATED : UNDATED).some((label) => label.test(text));
  if (isLabel || (BY.test(text) && text.split(' ').length < 12)) return true;
  let level = 0;
  return closest(passage.box, (box) => level++ < LEVELS && isNamed(box, NAMES)) !== null;
}
