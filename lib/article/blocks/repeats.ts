import { wordsIn } from '../words.ts';
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
  const words = drafts.map((draft) => wordsIn(ownWords(draft).toLowerCase()));
  const starts = startsOf(words);
  const texts: string[] = [];
  const textOf = (at: number) => (texts[at] ??= ` ${words[at]?.join(' ') ?? ''} `);
  const repeats: (number | null)[] = drafts.map(() => null);
  words.forEach((holder, at) => {
    for (const part of partsStartingIn(holder, starts)) {
      if (comesFirst(drafts, at, part) && textOf(at).includes(textOf(part))) repeats[part] ??= at;
    }
  });
  return repeats;
}

/** Of a pull quote the words in its marks count: who said them may be told in other words there. */
function ownWords({ kind, words: { text } }: Draft): string {
  const said = kind === 'quotation' ? QUOTED.exec(text)?.[0] : undefined;
  if (said === undefined) return text;
  const isMost = said.length >= text.length * MOST_OF_QUOTE;
  return isMost && /\p{Lu}/u.test(text.replace(said, '')) ? said : text;
}

/** Whether of two blocks with the same words `at` has them in its own right, and `part` repeats it. */
function comesFirst(drafts: readonly Draft[], at: number, part: number): boolean {
  if (part === 0 || at === part) return false;
  const [isAtSetOff, isPartSetOff] = [at, part].map((i) => SET_OFF.has(drafts[i]?.kind ?? ''));
  return isAtSetOff === isPartSetOff ? at < part : isPartSetOff === true;
}

/** Blocks by their first words, so that not every pair of blocks is compared. */
interface Starts {
  readonly blocks: ReadonlyMap<string, readonly number[]>;
  /** The first two words of each: most pairs of words begin no block. */
  readonly pairs: ReadonlySet<string>;
}

function startsOf(words: readonly (readonly string[])[]): Starts {
  const blocks = new Map<string, number[]>();
  const pairs = new Set<string>();
  words.forEach((block, at) => {
    if (block.length < LEAST_WORDS) return;
    const key = keyAt(block, 0);
    const same = blocks.get(key) ?? [];
    if (same.length < MOST_COMPARED) same.push(at);
    blocks.set(key, same);
    pairs.add(`${block[0]} ${block[1]}`);
  });
  return { blocks, pairs };
}

/** The blocks that begin with words that stand one after the other in a block, each once. */
function partsStartingIn(words: readonly string[], { blocks, pairs }: Starts): Iterable<number> {
  const parts = new Set<number>();
  for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
    if (!pairs.has(`${words[at]} ${words[at + 1]}`)) continue;
    for (const part of blocks.get(keyAt(words, at)) ?? []) parts.add(part);
  }
  return parts;
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + LEAST_WORDS).join(' ');
}
