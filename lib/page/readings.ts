import { collapse, type Collapsed, type Part } from './collapse.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { Box, PageText } from './page-tree.ts';
import { isHidden } from './visibility.ts';

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
    const all = passage.texts.flatMap((index) => {
      const text = texts[index];
      return text ? [{ ...text, index, worded: /\S/u.test(text.node.data) }] : [];
    });
    const isKept = all.some(
      ({ index, worded, box, node }) => worded && kept.has(index) && !isUnseen(box, node),
    );
    let lineBefore = false;
    const parts = all.flatMap(({ index, node, box, gap, worded }): Part[] => {
      lineBefore ||= gap === 'line';
      if (isUnseen(box, node) || (worded && isKept && !kept.has(index))) return [];
      const part = { text: index, data: node.data, lineBefore };
      lineBefore = false;
      return [part];
    });
    const words = collapse(parts);
    if (words.text === '') return [];
    return [{ passage, words, kept: isKept, linkShare: linkShare(words, texts) }];
  });
}

function isUnseen(box: Box, { data }: Text): boolean {
  return isHidden(box) || LINK_HINT.test(data);
}

function linkShare({ text, runs }: Collapsed, texts: readonly PageText[]): number {
  const linked = runs.filter((run) => texts[run.text]?.box.linked);
  return linked.reduce((sum, run) => sum + run.length, 0) / text.length;
}
