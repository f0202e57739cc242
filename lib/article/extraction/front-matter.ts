import { closest, isNamed, namePattern } from '../tree/box-words.ts';
import { hinted } from '../hinted.ts';
import type { Reading } from './readings.ts';

const NAMES = namePattern(
  'author authors byline bylines date dateline datetime posted pubdate published time timestamp updated writer writers',
);
const LEVELS = 3;
const LONGEST = 150;
/** In small letters, before a name. */
const BY =
  /^(?:(?:(?:photo(?:graph)?s?|reported|story|text|translation|words|written) )?by|von|par|por|di|door|av|af) /;
const MOST_WORDS = 12;
/**
 * In small letters a date alone, a reading time, whatever label ends in a time of day, or the time as
 * programs count it.
 */
const DATED = [
  /^(?:[a-z\xe0-\xff]{3,9},?)?[:\s]*\d{1,4}[\s./-]*(?:[a-z\xe0-\xff]{3,10}|\d{1,2})[\s.,/-]*\d(?:[^a-z\xe0-\xff]|[ap]m|[cegp]?[ems]t|utc|uhr|kl|um|h)*$/,
  /^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago$/,
  /^[^.!?]{0,60}\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?$/,
  /^\D{0,20}\d{10}(?:\d{3})?$/,
  /\bmin(?:ute)?s? read\b|read time\b|lesedauer|lesezeit|tiempo de lectura|temps de lecture/,
];
/** A year and a time of day, with few words beside them, make a date in any language. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const CLOCK = /(?<!\d)[012]?\d:[0-5]\d(?!\d)/;
const MOST_DATE_WORDS = 6;
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

/**
 * Whether a passage is the author's name, the date or the reading time over or under an article,
 * which belong to its data, not to its text.
 */
export function isFrontMatter({ words: { text }, lower, passage }: Reading): boolean {
  if (text.length > LONGEST || isEnded(text)) return false;
  const isLabel = /\d/.test(text) ? isDate(lower) : UNDATED.some((isLabel) => isLabel(text));
  if (isLabel || isBy(text, lower)) return true;
  let level = 0;
  return closest(passage.box, (box) => level++ < LEVELS && isNamed(box, NAMES)) !== null;
}

function isDate(lower: string): boolean {
  if (DATED.some((date) => date.test(lower))) return true;
  if (!YEAR.test(lower) || !CLOCK.test(lower)) return false;
  return (lower.match(/\p{L}+/gu)?.length ?? 0) <= MOST_DATE_WORDS;
}

function isBy(text: string, lower: string): boolean {
  const [by] = BY.exec(lower) ?? [];
  if (by === undefined || text.split(' ').length >= MOST_WORDS) return false;
  return /^\p{Lu}/u.test(text.slice(by.length));
}
