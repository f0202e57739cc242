import { collapse, type Collapsed, type Part } from './collapse.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { PageText } from './page-tree.ts';
import { dropCapAround, isHidden } from './visibility.ts';

/** A passage of the page with the words that a reader sees of it. */
export interface Reading {
  readonly passage: Passage;
  readonly words: Collapsed;
  /** Whether Readability took words of it into the article. */
  readonly kept: boolean;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
}

/** What screen readers are told about links, often hidden by nothing but a style sheet. */
const LINK_HINT = /^\s*,?\s?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?\s*$/iu;

/**
 * Reads all passages of a page. Of one that Readability kept, only what it kept is read: what it
 * dropped from the middle are buttons and the like.
 *
 * @param kept indexes of the texts that Readability kept
 * @returns the passages in which something is to be seen, in document order
 */
export function readPassages(
  texts: readonly PageText[],
  kept: ReadonlySet<number>,
): readonly Reading[] {
  return passagesOf(texts).flatMap((passage) => {
    const isKept = passage.texts.some((index) => kept.has(index) && isWorded(texts[index]));
    const words = collapse(partsOf(passage, texts, isKept ? kept : null));
    if (words.text === '') return [];
    return [{ passage, words, kept: isKept, linkShare: linkShare(words, texts) }];
  });
}

/** @param kept only these texts with words are read; null: all */
function partsOf(
  passage: Passage,
  texts: readonly PageText[],
  kept: ReadonlySet<number> | null,
): readonly Part[] {
  let lineBefore = false;
  return passage.texts.flatMap((index) => {
    const text = texts[index];
    if (!text) return [];
    lineBefore ||= text.gap === 'line';
    const isLeftOut = isWorded(text) && kept?.has(index) === false && !dropCapAround(text.box);
    if (isLeftOut || isUnseen(text)) return [];
    const part = { text: index, data: text.node.data, lineBefore };
    lineBefore = false;
    return [part];
  });
}

function isWorded(text: PageText | undefined): boolean {
  return text !== undefined && !isUnseen(text) && /\S/u.test(text.node.data);
}

function isUnseen({ box, node }: PageText): boolean {
  return isHidden(box) || LINK_HINT.test(node.data);
}

function linkShare({ text, runs }: Collapsed, texts: readonly PageText[]): number {
  const linked = runs.filter((run) => texts[run.text]?.box.linked);
  return linked.reduce((sum, run) => sum + run.length, 0) / text.length;
}
