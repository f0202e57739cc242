/** A part of a block's text: a text node's data and whether a line break stands before it. */
export interface Part {
  /** Index of the text among the page's texts. */
  readonly text: number;
  readonly data: string;
  readonly lineBefore: boolean;
}

/** `length` characters at `at` of the collapsed text are those at `from` of a page's text, one to one. */
export interface Run {
  readonly at: number;
  readonly text: number;
  readonly from: number;
  readonly length: number;
}

export interface Collapsed {
  readonly text: string;
  /** In order; characters of `text` that stand in no text of the page (a line break's) are in none. */
  readonly runs: readonly Run[];
}

/** What a page holds but a reader never sees: soft hyphens, zero-width spaces, direction marks. */
const UNSEEN_SIGNS = '\\u00ad\\u200b\\u200e\\u200f\\u2060';
/** The last of them counts as white space by itself. */
const UNSEEN = `${UNSEEN_SIGNS}\\ufeff`;
const SEEN = `[^\\s${UNSEEN_SIGNS}]`;
/** Unseen characters, words with single spaces between them (most of a text is one such), or space. */
const TOKEN = new RegExp(`[${UNSEEN}]+|${SEEN}+(?: ${SEEN}+)*|(?:(?![${UNSEEN}])\\s)+`, 'gu');
/** What keeps a text from being words with single spaces between them. */
const UNUSUAL = /[\t\n\v\f\r\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000]| {2}/;
const NOT_BLANK = new RegExp(SEEN, 'u');
const BYTE_ORDER_MARK = '\ufeff';
const UNSEEN_CHARACTERS = '\u00ad\u200b\u200e\u200f\u2060\ufeff';

/** Code of the first of them. */
const FIRST_UNSEEN = 0xad;

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  const words = text.trim();
  if (words === '') return true;
  // What begins with a sign that everybody sees needs no closer look.
  return words.charCodeAt(0) >= FIRST_UNSEEN && !NOT_BLANK.test(words);
}

interface Draft {
  text: string;
  readonly runs: Run[];
  /** White space not yet written, with its place in the page; `null` for a line break's. */
  space: Omit<Run, 'at'> | null | undefined;
}

/**
 * Puts the parts of a block together as a reader sees them: each run of white space (of any kind,
 * unbreakable included) becomes one space, none is left at the ends, unseen characters go.
 */
export function collapse(parts: readonly Part[]): Collapsed {
  const draft: Draft = { text: '', runs: [], space: undefined };
  for (const { text, data, lineBefore } of parts) {
    if (lineBefore && draft.space === undefined) draft.space = null;
    const words = data.trim();
    if (UNUSUAL.test(words) || data.includes(BYTE_ORDER_MARK)) {
      for (const { 0: token, index } of data.matchAll(TOKEN)) addToken(draft, token, text, index);
    } else addPlain(draft, { data, words }, text);
  }
  return { text: draft.text, runs: draft.runs };
}

function addToken(draft: Draft, token: string, text: number, from: number): void {
  if (UNSEEN_CHARACTERS.includes(token.charAt(0))) return;
  if (token.trim() === '') addSpace(draft, text, from);
  else addWords(draft, token, text, from);
}

/** Adds words with single spaces between them, and any white space before and after. */
function addPlain(
  draft: Draft,
  { data, words }: { readonly data: string; readonly words: string },
  text: number,
): void {
  const from = data.indexOf(words);
  const end = from + words.length;
  if (from > 0) addSpace(draft, text, 0);
  if (words !== '') addWords(draft, words, text, from);
  if (end < data.length) addSpace(draft, text, end);
}

function addSpace(draft: Draft, text: number, from: number): void {
  if (draft.space === undefined) draft.space = { text, from, length: 1 };
}

function addWords(draft: Draft, token: string, text: number, from: number): void {
  if (draft.space !== undefined && draft.text !== '') {
    if (draft.space) addRun(draft.runs, { at: draft.text.length, ...draft.space });
    draft.text += ' ';
  }
  draft.space = undefined;
  addRun(draft.runs, { at: draft.text.length, text, from, length: token.length });
  draft.text += token;
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const joins =
    last?.text === run.text &&
    last.from + last.length === run.from &&
    last.at + last.length === run.at;
  if (joins) runs.splice(-1, 1, { ...last, length: last.length + run.length });
  else runs.push(run);
}

/** The characters from `start` to `end` of a collapsed text, with their runs. */
export function slice({ text, runs }: Collapsed, start: number, end: number): Collapsed {
  const cut = runs.flatMap((run) => {
    const first = Math.max(run.at, start);
    const last = Math.min(run.at + run.length, end);
    if (first >= last) return [];
    return [{ ...run, at: first - start, from: run.from + first - run.at, length: last - first }];
  });
  return { text: text.slice(start, end), runs: cut };
}

/** Two texts with a space between them that stands nowhere in the page. */
export function join(first: Collapsed, second: Collapsed): Collapsed {
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    runs: [...first.runs, ...second.runs.map((run) => ({ ...run, at: run.at + shift }))],
  };
}
