import type { Result } from '../../engine/index.ts';
import { MAX_CHARACTERS, MAX_DEPTH, MAX_DEPTH_SUM, MAX_NODES } from '../page-limits.ts';
import { isElement, isText, SHOW_ELEMENT, SHOW_TEXT, shadowOf, walk } from '../safe-dom.ts';
import { Box } from './box.ts';
import { composedChildren } from './composed.ts';

/** What parts a text from the one before it: nothing, one line break, or the border of a block. */
export type Gap = 'none' | 'line' | 'block';

export interface PageText {
  readonly node: Text;
  readonly box: Box;
  readonly gap: Gap;
  /** Holds nothing but white space, or no words to read at all. */
  readonly blank: boolean;
}

interface Progress {
  gap: Gap;
  nodes: number;
  characters: number;
  depths: number;
  hasShadows: boolean;
  isTooLarge: boolean;
  readonly texts: PageText[];
}

/** All texts of a page, as they were at one moment. */
export interface PageTexts {
  readonly texts: readonly PageText[];
  readonly hasShadows: boolean;
}

/**
 * Walks once over the live page, open shadows included, changing nothing.
 *
 * @returns all text nodes of the page in document order, those of scripts in its body included, and
 * those in the head and in drawings left out;
 * `no-article` without a root element, `page-too-large` past the limits of page-limits.ts
 */
export function readPageTexts(document: Document): Result<PageTexts> {
  const walker = walk(document, SHOW_ELEMENT | SHOW_TEXT);
  if (!walker || !isElement(walker.root)) return { ok: false, code: 'no-article' };
  const progress: Progress = {
    gap: 'block',
    nodes: 0,
    characters: 0,
    depths: 0,
    hasShadows: false,
    isTooLarge: false,
    texts: [],
  };
  readElement(progress, walker.root, null, walker);
  if (progress.isTooLarge) return { ok: false, code: 'page-too-large' };
  return { ok: true, value: progress };
}

/**
 * @param walker stands at the element, and stands there again afterwards; null: of what a shadow shows,
 * as no walker looks into shadows
 */
function readElement(
  progress: Progress,
  element: Element,
  parent: Box | null,
  walker: TreeWalker | null,
): void {
  const box = new Box(element, parent);
  const { kind } = box;
  count(progress, box);
  if (kind.block) progress.gap = 'block';
  // Two line breaks in a row, perhaps with white space between them, end a paragraph.
  else if (kind.name === 'br') progress.gap = progress.gap === 'none' ? 'line' : 'block';
  if (kind.passedOver) return;
  if (!walker || (kind.host && shadowOf(element))) readShown(progress, box);
  else if (walker.firstChild()) {
    readSiblings(progress, box, walker);
    walker.parentNode();
  }
  if (kind.block) progress.gap = 'block';
}

/** @param walker stands at the first child of the box */
function readSiblings(progress: Progress, box: Box, walker: TreeWalker): void {
  for (let at: Node | null = walker.currentNode; at; at = walker.nextSibling()) {
    if (isText(at)) addText(progress, at, box);
    else if (isElement(at)) readElement(progress, at, box, walker);
    if (progress.isTooLarge) return;
  }
}

/** Reads what an element shows, into shadows and their slots. */
function readShown(progress: Progress, box: Box): void {
  progress.hasShadows = true;
  for (const child of composedChildren(box.element)) {
    if (progress.isTooLarge) return;
    if (isText(child)) addText(progress, child, box);
    else if (isElement(child)) readElement(progress, child, box, null);
  }
}

function addText(progress: Progress, node: Text, box: Box): void {
  const { gap, texts } = progress;
  const data = box.unread ? '' : node.data;
  const blank = data.trim() === '';
  if (!blank) {
    progress.characters += data.length;
    progress.gap = 'none';
  }
  count(progress, box);
  // White space leaves the gap to the words that follow it.
  texts.push({ node, box, gap: blank ? 'none' : gap, blank });
}

/** Counts a node that is a box, or stands in it. */
function count(progress: Progress, { depth }: Box): void {
  progress.nodes++;
  progress.depths += depth;
  progress.isTooLarge ||=
    progress.nodes > MAX_NODES ||
    progress.depths > MAX_DEPTH_SUM ||
    depth > MAX_DEPTH ||
    progress.characters > MAX_CHARACTERS;
}
