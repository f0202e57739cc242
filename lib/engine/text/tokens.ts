import type { TextData } from './text-data.ts';
import type { Token } from './types.ts';

/**
 * Alternatives in order: initialisms with full stops; addresses; handles and tags; numbers with their marks; words,
 * with inner hyphens, apostrophes and ampersands; runs of full stops; doubled hyphens; doubled apostrophes (they stand
 * for a quotation mark); an astral character; any other visible character.
 */
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|(?:https?:\/\/|www\.)[^\s"“”<>]+|[@#][\p{L}\p{N}_]+|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|[smk]|bn)?(?![\p{L}\p{N}]|-\p{L})|[\p{L}\p{M}\p{N}]+(?:[-.&/_'’][\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|''|``|\S/gu;

const APOSTROPHE = /['’]/u;
const NEGATION = /^(?<stem>\p{L}+)n['’]t$/iu;
const BEFORE_NUMBER = /^\s?\d/u;
const DOTTED = /^\p{L}+(?:\.\p{L}+)*$/u;
// "I" is far more often the pronoun at the end of a sentence than an initial.
const INITIAL = /^(?!I$)\p{Lu}$/u;

/** Lower case, with typographic apostrophes made straight. */
function keyOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/**
 * Cuts text into tokens, after the habits of the Penn Treebank: "isn't" is "is" + "n't", "Roe's" is "Roe" + "'s",
 * abbreviations and initials keep their full stop, hyphenated words stay whole.
 *
 * @param offset added to every offset (where `text` is a part of a longer one)
 * @returns tokens in order; they do not overlap, and only white space lies between them
 */
export function tokenize(text: string, data: TextData, offset = 0): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number) => {
    if (end <= start) return;
    const part = text.slice(start, end);
    tokens.push({ start: start + offset, end: end + offset, text: part, lower: keyOf(part) });
  };
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    if (text[end] === '.' && keepsFullStop(match[0], text.slice(end + 1, end + 3), data)) end++;
    pattern.lastIndex = end;
    for (const cut of cutsWithin(match[0], data))
      add(start + cut.from, cut.to === null ? end : start + cut.to);
  }
  return tokens;
}

function keepsFullStop(word: string, next: string, data: TextData): boolean {
  if (next.startsWith('.')) return false;
  const key = word.toLowerCase();
  if (data.abbreviationsBeforeNumbers.has(key)) return BEFORE_NUMBER.test(next);
  return INITIAL.test(word) || (DOTTED.test(word) && data.abbreviations.has(key));
}

interface Cut {
  readonly from: number;
  /** Null: to the end of the token. */
  readonly to: number | null;
}

/** Where one match of the pattern falls apart: before clitics and negations. */
function cutsWithin(word: string, data: TextData): readonly Cut[] {
  if (!APOSTROPHE.test(word) || word.length < 3) return [{ from: 0, to: null }];
  const stem = NEGATION.exec(word)?.groups?.['stem'];
  if (stem !== undefined) return split(stem.length);
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (apostrophe > 0 && data.clitics.has(word.slice(apostrophe + 1).toLowerCase()))
    return split(apostrophe);
  return [{ from: 0, to: null }];
}

function split(at: number): readonly Cut[] {
  return [
    { from: 0, to: at },
    { from: at, to: null },
  ];
}
