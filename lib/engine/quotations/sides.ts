/**
 * What stands beside a quotation mark. `edge` is the end of the block, `thin` a space that belongs to a mark, `free` a
 * letter of a script that
 * writes no spaces between words, or (Hangul) none after a mark.
 */
export type Side =
  | 'edge'
  | 'space'
  | 'thin'
  | 'word'
  | 'digit'
  | 'opening'
  | 'closing'
  | 'stop'
  | 'dash'
  | 'free'
  | 'other';

const CLASSES: readonly (readonly [Side, RegExp])[] = [
  ['thin', /^[\u00a0\u2009\u200a\u202f]$/u],
  ['space', /^\s$/u],
  [
    'free',
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uff0f]$/u,
  ],
  ['word', /^[\p{L}\p{M}]$/u],
  ['digit', /^\p{N}$/u],
  ['opening', /^[\p{Ps}/]$/u],
  ['closing', /^\p{Pe}$/u],
  ['stop', /^[.,;:!?…؟،۔।]$/u],
  ['dash', /^\p{Pd}$/u],
];
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
const MOST_INVISIBLE = 8;

function sideOf(character: string): Side {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
}

/** The side before offset `at` of a block; invisible characters are looked through. */
export function sideBefore(words: string, at: number): Side {
  let i = at;
  while (i > 0 && at - i < MOST_INVISIBLE && INVISIBLE.test(words.charAt(i - 1))) i--;
  if (i === 0) return 'edge';
  const pair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(words.slice(Math.max(0, i - 2), i));
  return sideOf(words.slice(i - (pair ? 2 : 1), i));
}

/** The side after offset `at` of a block. An ellipsis may begin a quotation, so here it is no full stop. */
export function sideAfter(words: string, at: number): Side {
  let i = at;
  while (i < words.length && i - at < MOST_INVISIBLE && INVISIBLE.test(words.charAt(i))) i++;
  const point = words.codePointAt(i);
  if (point === undefined) return 'edge';
  if (words.startsWith('…', i) || words.startsWith('..', i)) return 'other';
  return sideOf(String.fromCodePoint(point));
}
