import type { Box, PageText } from '../tree/page-tree.ts';

/** What the page shows as one piece of text: the words between two borders of blocks. */
export interface Passage {
  /** Indexes of the page's texts, those that are only white space included. */
  readonly texts: readonly number[];
  /** The innermost block around all of it. */
  readonly box: Box;
  /** The innermost element around all of its words, perhaps one within the block. */
  readonly core: Box;
}

/**
 * Cuts the page's texts at the borders of blocks.
 *
 * @returns the passages that hold words, in document order; texts of scripts and fields are in none
 */
export function passagesOf(texts: readonly PageText[]): readonly Passage[] {
  const passages: { texts: number[]; box: Box; core: Box }[] = [];
  texts.forEach(({ box, gap, node }, index) => {
    if (box.unread) return;
    const current = passages.at(-1);
    // Only words carry a gap; what is before the first of them is white space.
    if (gap !== 'block' && current) {
      current.texts.push(index);
      if (current.core !== box && /\S/u.test(node.data)) current.core = around(current.core, box);
    } else if (/\S/u.test(node.data)) {
      passages.push({ texts: [index], box: blockAround(box), core: box });
    }
  });
  return passages;
}

function blockAround(box: Box): Box {
  let block = box;
  while (block.parent && !block.block) block = block.parent;
  return block;
}

/** The innermost box around two. */
function around(one: Box, other: Box): Box {
  let [a, b] = [one, other];
  while (a !== b && a.parent && b.parent) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a === b || a.depth < b.depth ? a : b;
}
