import type { Span } from '../types.ts';
import { type Side, sideAfter, sideBefore } from './sides.ts';
import type { Sign, SignTable } from './signs.ts';

/** One mark in the text, with all that its neighbours tell about its role. */
export interface Mark extends Span {
  readonly sign: Sign;
  /** What stands before and after it; other marks that touch it are looked through. */
  readonly left: Side;
  readonly right: Side;
  /** The word that touches it on either side, in lower case; empty if there is none. */
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** Whether a sentence of speech may begin after it: in no lower case, and not in the middle of a clause. */
  readonly introduces: boolean;
  /** The word after the next space: what a possessive would belong to. */
  readonly wordBeyond: string;
  /** Whether feet or minutes stand before it ("6'2"). */
  readonly measure: boolean;
  /** Whether it stands first in its line. */
  readonly first: boolean;
}

const LONGEST_WORD = 24;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/uy;
const BEYOND = /[^\S\n]{1,2}(?<word>[\p{L}\p{M}]+)/uy;
const LAST_WORD = /[\p{L}\p{M}\p{N}]+$/u;
const MEASURE = /\d['’′]\s?\d{1,2}(?:[.½]\d*)?$/u;
const LINE_START = /(?:^|\n)[\s\u00ad\u200b-\u200f\u2060]*$/u;
const THIN = /^[\u00a0\u2009\u200a\u202f]?$/u;
const LOWER_CASE = /^[^\p{L}\p{N}]*\p{Ll}/u;
const IN_CLAUSE = /[\p{L}\p{M}\p{N}]\s*$/u;
const COMBINING = /^\p{M}/u;
const HEBREW = /^\p{Script=Hebrew}.\p{Script=Hebrew}$/u;

/**
 * Finds the quotation marks of one block.
 *
 * @param text of the whole article
 * @param block the part of it to search
 * @returns marks in order, offsets into `text`
 */
export function findMarks(text: string, block: Span, table: SignTable): Mark[] {
  const found: Mark[] = [];
  const words = text.slice(block.start, block.end);
  for (const match of words.matchAll(table.pattern)) {
    const sign = table.signs.get(match[0]);
    if (sign === undefined || isLetterLike(words, match.index, sign.text.length)) continue;
    const mark = markAt(words, match.index, sign);
    found.push({ ...mark, start: mark.start + block.start, end: mark.end + block.start });
  }
  return lookThrough(found, text);
}

/** A mark that carries an accent, or stands inside a Hebrew abbreviation, is none. */
function isLetterLike(words: string, start: number, length: number): boolean {
  return (
    COMBINING.test(words.slice(start + length, start + length + 2)) ||
    HEBREW.test(words.slice(Math.max(0, start - 1), start + 2))
  );
}

function markAt(words: string, start: number, sign: Sign): Mark {
  const end = start + sign.text.length;
  const before = words.slice(Math.max(0, start - LONGEST_WORD), start);
  return {
    sign,
    start,
    end,
    left: sideBefore(words, start),
    right: sideAfter(words, end),
    wordBefore: (LAST_WORD.exec(before)?.[0] ?? '').toLowerCase(),
    wordAfter: wordAt(words, end, WORD),
    introduces: !IN_CLAUSE.test(before) && !LOWER_CASE.test(words.slice(end, end + LONGEST_WORD)),
    wordBeyond: wordAt(words, end, BEYOND),
    measure: MEASURE.test(before),
    first: LINE_START.test(before) && (start < LONGEST_WORD || before.includes('\n')),
  };
}

function wordAt(words: string, start: number, pattern: RegExp): string {
  const near = words.slice(start, start + LONGEST_WORD);
  pattern.lastIndex = 0;
  const match = pattern.exec(near);
  return (match?.groups?.['word'] ?? match?.[0] ?? '').toLowerCase();
}

/** Lets marks that touch ("' or .'”) share the sides of their row. */
function lookThrough(marks: readonly Mark[], text: string): Mark[] {
  const touches = marks.map(({ end }, i) => {
    const next = marks[i + 1];
    return next !== undefined && next.start - end <= 1 && THIN.test(text.slice(end, next.start));
  });
  const lefts: Side[] = [];
  marks.forEach(({ left }, i) =>
    lefts.push(touches[i - 1] === true ? (lefts[i - 1] ?? left) : left),
  );
  const rights: Side[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    const right = marks[i]?.right ?? 'edge';
    rights[i] = touches[i] === true ? (rights[i + 1] ?? right) : right;
  }
  return marks.map((mark, i) => ({
    ...mark,
    left: lefts[i] ?? mark.left,
    right: rights[i] ?? mark.right,
    first: mark.first || (touches[i - 1] === true && (marks[i - 1]?.first ?? false)),
  }));
}
