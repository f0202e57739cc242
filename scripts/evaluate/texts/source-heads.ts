import type { Span } from '../../../lib/engine/index.ts';
import { sharedLength } from '../spans.ts';

const TITLES = new Set(
  (
    'mr mrs ms dr sen rep gov gen col lt sgt president senator governor secretary former prof ' +
    'rev judge justice mayor jr sr ii iii'
  ).split(' '),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const POSSESSIVE = /['’]s?$/u;
const AFTER_HEAD = /[,([;—–]|\s(?:who|which|that|of|for|at|from|in|on|with|and|to|whose)\s/u;

/**
 * Guesses the head of a source: the last capitalised word that is no title before the first comma,
 * bracket, preposition or relative pronoun, or else the last word there.
 */
export function headOf(text: string, { start, end }: Span): Span {
  const source = text.slice(start, end);
  const cut = source.search(AFTER_HEAD);
  const words = [...source.slice(0, cut > 0 ? cut : undefined).matchAll(WORD)].map(
    ({ 0: word, index }) => ({ index, word: word.replace(POSSESSIVE, '') }),
  );
  const head = words.findLast(({ word }) => isCapitalised(word) && !isTitle(word)) ?? words.at(-1);
  if (head === undefined) return { start, end };
  return { start: start + head.index, end: start + head.index + head.word.length };
}

/**
 * Whether a source that the engine names is the annotated one: it overlaps the head of a piece of
 * it, or has the same capitalised head ("Sen. Ana Velt" and "Velt"). A pronoun is right only where it
 * is itself annotated: nothing here knows who "she" is.
 */
export function isSameSource(
  text: string,
  system: Span | undefined,
  gold: readonly Span[],
): boolean {
  if (system === undefined) return false;
  return gold.some((piece) => {
    const head = headOf(text, piece);
    if (sharedLength(head, system) > 0) return true;
    const name = text.slice(head.start, head.end);
    return isCapitalised(name) && name.toLowerCase() === headNameOf(text, system);
  });
}

function headNameOf(text: string, span: Span): string | null {
  const head = headOf(text, span);
  const name = text.slice(head.start, head.end);
  return isCapitalised(name) ? name.toLowerCase() : null;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
}
