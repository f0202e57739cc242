import type { Span } from '../types.ts';

const BLANK = /^[\s\u200b\u2060]$/u;
const COMBINING = /^\p{M}/u;
const WORDS = /[\p{L}\p{N}]/u;

/** The span without white space at its ends; a combining mark keeps the space that carries it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && BLANK.test(text.charAt(first))) first++;
  if (first > start && COMBINING.test(text.slice(first, first + 2))) first--;
  while (last > first && BLANK.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

/** Whether a span holds a letter or digit at all. */
export function hasWords(text: string, { start, end }: Span): boolean {
  return WORDS.test(text.slice(start, end));
}
