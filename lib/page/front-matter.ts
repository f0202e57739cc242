import { closest, isNamed } from './box-words.ts';
import type { Reading } from './readings.ts';

const NAMES = new Set(
  'author authors byline bylines date dateline datetime posted pubdate published time timestamp updated'.split(
    ' ',
  ),
);
const LEVELS = 3;
const LONGEST = 150;
const BY = /^(?:by|von|par|por|di|door|av|af)\s+\p{Lu}/u;
const ONLY_A_DATE =
  /^(?:published|updated|posted|\p{L}{3,9},?)?[:\s]*\d{1,4}[\s./-]*(?:\p{L}{3,10}|\d{1,2})[\s.,/-]*\d{1,4}[^\p{Ll}]*$|^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/iu;

/**
 * Whether a passage is the author's name or the date over or under an article, which belong to its
 * data, not to its text.
 */
export function isFrontMatter({ words: { text }, passage }: Reading): boolean {
  if (text.length > LONGEST || /[.!?]["”’»]?$/u.test(text)) return false;
  if (ONLY_A_DATE.test(text) || (BY.test(text) && text.split(' ').length < 12)) return true;
  let level = 0;
  return closest(passage.box, (box) => level++ < LEVELS && isNamed(box, NAMES)) !== null;
}
