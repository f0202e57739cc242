import { closest, isNamed, namePattern } from '../tree/box-words.ts';
import { hinted } from '../hinted.ts';
import type { Reading } from './readings.ts';

const NAMES = namePattern(
  'author authors byline bylines date dateline datetime posted pubdate published time timestamp updated',
);
const LEVELS = 3;
const LONGEST = 150;
const BYS = new Set(['By', 'by', 'BY', 'Von', 'Par', 'Por', 'Di', 'Door', 'Av', 'Af']);
/** In small letters a date alone, a reading time, or whatever label ends in a time of day. */
const DATED = [
  /^(?:[a-z\xe0-\xff]{3,9},?)?[:\s]*\d{1,4}[\s./-]*(?:[a-z\xe0-\xff]{3,10}|\d{1,2})[\s.,/-]*\d(?:[^a-z\xe0-\xff]|[ap]m|[cegp]?[ems]t|utc|uhr|kl|um|h)*$/,
  /^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/,
  /^[^.!?]{0,60}\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?$/,
  /\bmin(?:ute)?s? read\b|read time\b|lesedauer|lesezeit|tiempo de lectura|temps de lecture/,
];
/** A post or an address alone. */
const UNDATED = [
  hinted(
    'Correspondent|Editor|Reporter|Writer',
    /^(?:\p{Lu}[^\s.!?]* ){1,4}(?:Correspondent|Editor|Reporter|Writer)$/u,
  ),
  hinted('@', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/),
];

function isEnded(text: string): boolean {
  const last = text.at(-1) ?? '';
  return '.!?'.includes('"”’»'.includes(last) ? (text.at(-2) ?? ' ') : last);
}

/** "By Ada Lamp" and the like. */
function isBy(text: string): boolean {
  const words = text.split(' ');
  const [by = '', name = ''] = words;
  return BYS.has(by) && words.length < 12 && /^\p{Lu}/u.test(name);
}

/**
 * Whether a passage is the author's name, the date or the reading time over or under an article,
 * which belong to its data, not to its text.
 */
export function isFrontMatter({ words: { text }, lower, passage }: Reading): boolean {
  if (text.length > LONGEST || isEnded(text)) return false;
  const isLabel = /\d/.test(text)
    ? DATED.some((date) => date.test(lower))
    : UNDATED.some((isLabel) => isLabel(text));
  if (isLabel || isBy(text)) return true;
  let level = 0;
  return closest(passage.box, (box) => level++ < LEVELS && isNamed(box, NAMES)) !== null;
}
