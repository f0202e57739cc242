import { collapse, isBlank, type Collapsed, type Part } from './collapse.ts';
import { passagesOf, type Passage } from './passages.ts';
import { hinted } from '../hinted.ts';
import type { PageText } from '../tree/page-tree.ts';
import { dropCapAround, isHidden } from '../tree/visibility.ts';

/** A passage of the page with the words that a reader sees of it. */
export interface Reading {
  readonly passage: Passage;
  readonly words: Collapsed;
  /** The words in small letters: patterns that mind no case cost much more. */
  readonly lower: string;
  /** Whether Readability took words of it into the article. */
  readonly kept: boolean;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
}

/** A passage of the article. */
export interface Chosen {
  readonly reading: Reading;
  /** Dropped by Readability, and taken back. */
  readonly recovered: boolean;
}

/** What screen readers are told about links, often hidden by nothing but a style sheet. */
const isLinkHint = hinted('opens ', /^\s*,?\s?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?\s*$/);
const LONGEST_HINT = 60;

/**
 * Reads all passages of a page. Of one that Readability kept, only what it kept is read: what it
 * dropped from the middle are buttons and the like.
 *
 * @param kept indexes of the texts that Readability kept
 * @returns the passages in document order, those included of which nothing is to be seen; what a
 * passage says is worked out when it is first asked for, as of most menus it never is
 */
export function readPassages(
  texts: readonly PageText[],
  kept: ReadonlySet<number>,
): readonly Reading[] {
  return passagesOf(texts).map((passage) => {
    const isKept = passage.texts.some((index) => kept.has(index) && isSeen(texts[index]));
    return new LazyReading(passage, texts, { isKept, kept });
  });
}

class LazyReading implements Reading {
  readonly passage: Passage;
  readonly kept: boolean;
  readonly #kept: ReadonlySet<number> | null;
  readonly #texts: readonly PageText[];
  #words: Collapsed | undefined;
  #lower: string | undefined;
  #linkShare: number | undefined;

  constructor(
    passage: Passage,
    texts: readonly PageText[],
    { isKept, kept }: { readonly isKept: boolean; readonly kept: ReadonlySet<number> },
  ) {
    this.passage = passage;
    this.kept = isKept;
    this.#kept = isKept && !passage.isJoined ? kept : null;
    this.#texts = texts;
  }

  get words(): Collapsed {
    return (this.#words ??= collapse(partsOf(this.passage, this.#texts, this.#kept)));
  }

  get lower(): string {
    return (this.#lower ??= this.words.text.toLowerCase());
  }

  get linkShare(): number {
    return (this.#linkShare ??= linkShare(this.words, this.#texts));
  }
}

/** @param kept only these texts with words are read; null: all */
function partsOf(
  passage: Passage,
  texts: readonly PageText[],
  kept: ReadonlySet<number> | null,
): readonly Part[] {
  const parts: Part[] = [];
  let lineBefore = false;
  for (const index of passage.texts) {
    const text = texts[index];
    if (!text) continue;
    lineBefore ||= text.gap === 'line';
    const isLeftOut = kept?.has(index) === false && isSeen(text) && !dropCapAround(text.box);
    if (isLeftOut || isUnseen(text)) continue;
    parts.push({ text: index, data: text.data, lineBefore });
    lineBefore = false;
  }
  return parts;
}

function isSeen(text: PageText | undefined): boolean {
  return text !== undefined && !isBlank(text.data) && !isUnseen(text);
}

function isUnseen({ box, data }: PageText): boolean {
  return isHidden(box) || (data.length < LONGEST_HINT && isLinkHint(data.toLowerCase()));
}

function linkShare({ text, runs }: Collapsed, texts: readonly PageText[]): number {
  const linked = runs.filter((run) => texts[run.text]?.box.linked);
  return linked.reduce((sum, run) => sum + run.length, 0) / text.length;
}
