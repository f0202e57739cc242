import type { Box } from '../tree/box.ts';
import type { PageText } from '../tree/page-tree.ts';

/** What the page shows as one piece of text: the words between two borders of blocks. */
export interface Passage {
  /** Indexes of the page's texts, those that are only white space included. */
  readonly texts: readonly number[];
  /** The innermost block around all of it. */
  readonly box: Box;
  /** The innermost element around all of its words, perhaps one within the block. */
  readonly core: Box;
  /** The page cut it in pieces, of which Readability dropped some: all of them are its sentence. */
  readonly isJoined: boolean;
}

/**
 * Cuts the page's texts at the borders of blocks.
 *
 * @returns the passages that hold words, in document order; texts of scripts and fields are in none
 */
export function passagesOf(texts: readonly PageText[]): readonly Passage[] {
  const passages: { texts: number[]; box: Box; core: Box; isJoined: boolean }[] = [];
  let current = passages[0];
  texts.forEach(({ box, gap, blank }, index) => {
    if (box.unread) return;
    // Only words carry a gap; what is before the first of them is white space.
    if (gap !== 'block' && current) {
      current.texts.push(index);
      if (current.core !== box && !blank) current.core = around(current.core, box);
    } else if (!blank) {
      current = { texts: [index], box: blockAround(box), core: box, isJoined: false };
      passages.push(current);
    }
  });
  return joinBroken(passages, texts);
}

const ENDED = /[.!?:…]["”’»)]*$/u;
/** Small letters, signs, or a name alone: in English letters, and in any. */
const PLAIN_GOES_ON = /^[a-z\d,;.!?)’'”»–—-]|^[A-Z][^.!?]*$/;
const GOES_ON = /^[\p{Ll}\p{N},;.!?)’'”»–—-]|^\p{Lu}[^.!?]*$/u;
/** A link or a name in a sentence is short. */
const LONGEST_PIECE = 120;
/** The sentence around it is more than a label. */
const SHORTEST_AROUND = 25;

/**
 * Joins sentences that a page cuts by setting a link or a name of theirs in a block: text that stands
 * directly in a box, a block in the same box, and text again that goes on in the middle of a sentence.
 * Style sheets show such blocks in line.
 */
function joinBroken(passages: readonly Passage[], texts: readonly PageText[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && areMixed(last, passage, texts) && goesOn(last, passage, texts)) {
      const box = last.box.depth <= passage.box.depth ? last.box : passage.box;
      const all = [...last.texts, ...passage.texts];
      joined.splice(-1, 1, { texts: all, box, core: box, isJoined: true });
    } else joined.push(passage);
  }
  return joined;
}

/** Whether of two passages one stands in a box directly and the other in a block in the same box. */
function areMixed(before: Passage, after: Passage, texts: readonly PageText[]): boolean {
  if (before.isJoined && after.box === before.box) return true;
  const isPieceFirst = before.box.depth > after.box.depth;
  const [piece, outer] = isPieceFirst ? [before, after] : [after, before];
  if (piece.box.tag !== 'div' || piece.box.parent !== outer.box) return false;
  const { length } = wordsOf(piece, texts);
  return length <= LONGEST_PIECE && wordsOf(outer, texts).length >= SHORTEST_AROUND;
}

function goesOn(before: Passage, after: Passage, texts: readonly PageText[]): boolean {
  if (ENDED.test(wordsOf(before, texts))) return false;
  const words = wordsOf(after, texts);
  return PLAIN_GOES_ON.test(words) || (/^[^\0-\x7f]/.test(words) && GOES_ON.test(words));
}

function wordsOf(passage: Passage, texts: readonly PageText[]): string {
  return passage.texts
    .map((index) => texts[index]?.data ?? '')
    .join('')
    .trim();
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
