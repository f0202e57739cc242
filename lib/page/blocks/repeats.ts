import type { Draft } from './drafts.ts';

/** Fewer words than these are said twice by chance. */
const LEAST_WORDS = 6;
/** Blocks that begin with the same words are compared with at most so many, to stay fast on any page. */
const MOST_COMPARED = 16;
const QUOTED = /[“„«"].*[”“»"]/su;
const MOST_OF_QUOTE = 0.5;
/** What is set off from the running text, which is where words are at home. */
const SET_OFF: ReadonlySet<string> = new Set([
  'caption',
  'heading',
  'listItem',
  'quotation',
  'standfirst',
]);

/**
 * For each block, the index of the block that says all its words as well, or null: a pull quote, a
 * caption taken from the text, a paragraph printed twice. What is set off repeats the running text,
 * wherever it stands; else the later repeats the earlier. The title repeats nothing.
 */
export function repeatsOf(drafts: readonly Draft[]): readonly (number | null)[] {
  const words = drafts.map(
    (draft) =>
      ownWords(draft)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const texts = words.map((block) => ` ${block.join(' ')} `);
  const starts = startsOf(words);
  const repeats: (number | null)[] = drafts.map(() => null);
  words.forEach((holder, at) => {
    for (const part of [...keysOf(holder)].flatMap((key) => starts.get(key) ?? [])) {
      const isRepeat = comesFirst(drafts, at, part) && texts[at]?.includes(texts[part] ?? '');
      if (isRepeat) repeats[part] ??= at;
    }
  });
  return repeats;
}

/** Of a pull quote the words in its marks count: who said them may be told in other words there. */
function ownWords({ kind, words: { text } }: Draft): string {
  const said = kind === 'quotation' ? (QUOTED.exec(text)?.[0] ?? text) : text;
  const isMost = said.length >= text.length * MOST_OF_QUOTE;
  return isMost && /\p{Lu}/u.test(text.replace(said, '')) ? said : text;
}

/** Whether of two blocks with the same words `at` has them in its own right, and `part` repeats it. */
function comesFirst(drafts: readonly Draft[], at: number, part: number): boolean {
  if (part === 0 || at === part) return false;
  const [isAtSetOff, isPartSetOff] = [at, part].map((i) => SET_OFF.has(drafts[i]?.kind ?? ''));
  return isAtSetOff === isPartSetOff ? at < part : isPartSetOff === true;
}

/** The blocks by their first words, so that not every pair of blocks is compared. */
function startsOf(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  words.forEach((block, at) => {
    if (block.length < LEAST_WORDS) return;
    const key = block.slice(0, LEAST_WORDS).join(' ');
    const same = starts.get(key) ?? [];
    if (same.length < MOST_COMPARED) same.push(at);
    starts.set(key, same);
  });
  return starts;
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  const ends = words.slice(LEAST_WORDS - 1);
  return new Set(ends.map((_, at) => words.slice(at, at + LEAST_WORDS).join(' ')));
}
