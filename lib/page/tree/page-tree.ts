import type { Result } from '../../engine/index.ts';
import { MAX_CHARACTERS, MAX_DEPTH, MAX_DEPTH_SUM, MAX_NODES } from '../page-limits.ts';
import {
  attributeOf,
  isElement,
  isText,
  nextOutside,
  read,
  SHOW_ELEMENT,
  SHOW_TEXT,
  walk,
} from '../safe-dom.ts';
import { composedChildren, shadowOf } from './composed.ts';
import { isBlockTag, isUnreadTag } from './tags.ts';

/** An element of the live page with its place in it, known without asking the element again. */
export interface Box {
  readonly element: Element;
  /** Local name in lower case. */
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** Starts and ends a block of text. */
  readonly block: boolean;
  /** Holds code or values of fields, not words to read. */
  readonly unread: boolean;
  /** Is a link, or stands in one. */
  readonly linked: boolean;
}

/** What parts a text from the one before it: nothing, one line break, or the border of a block. */
export type Gap = 'none' | 'line' | 'block';

export interface PageText {
  readonly node: Text;
  readonly box: Box;
  readonly gap: Gap;
}

interface Progress {
  box: Box;
  gap: Gap;
  nodes: number;
  characters: number;
  depths: number;
  readonly texts: PageText[];
}

/** Elements into which nobody looks: no word to read, and often a third of a page's nodes. */
const PASSED_OVER: ReadonlySet<string> = new Set(['head', 'svg']);

/**
 * Walks once over the live page, open shadows included, changing nothing.
 *
 * @returns all text nodes of the page in document order, those of scripts in its body included, and
 * those in the head and in drawings left out;
 * `no-article` without a root element, `page-too-large` past the limits of page-limits.ts
 */
export function readPageTexts(document: Document): Result<readonly PageText[]> {
  const walker = walk(document, SHOW_ELEMENT | SHOW_TEXT);
  if (!walker || !isElement(walker.root)) return { ok: false, code: 'no-article' };
  const box = boxOf(walker.root, null);
  const progress: Progress = {
    box,
    gap: 'block',
    nodes: 1,
    characters: 0,
    depths: 0,
    texts: [],
  };
  let node = walker.nextNode();
  while (node) {
    leaveTo(progress, read(node, 'parentNode'));
    if (isText(node)) addText(progress, node);
    else if (isElement(node)) enter(progress, node);
    const isDone = progress.box.element === node && isReadApart(progress);
    if (isTooLarge(progress)) return { ok: false, code: 'page-too-large' };
    node = isDone ? nextOutside(walker) : walker.nextNode();
  }
  return { ok: true, value: progress.texts };
}

/** Whether what the current element shows is passed over, or in a shadow, and read by now. */
function isReadApart(progress: Progress): boolean {
  const { box } = progress;
  if (PASSED_OVER.has(box.tag)) return true;
  if (!shadowOf(box.element)) return false;
  readShown(progress, box);
  return true;
}

/** Reads what an element shows, into shadows and their slots, as far as the limits allow. */
function readShown(progress: Progress, parent: Box): void {
  for (const node of composedChildren(parent.element)) {
    if (isTooLarge(progress)) return;
    leaveTo(progress, parent.element);
    if (isText(node)) addText(progress, node);
    else if (isElement(node)) {
      enter(progress, node);
      if (!PASSED_OVER.has(progress.box.tag)) readShown(progress, progress.box);
    }
  }
}

function boxOf(element: Element, parent: Box | null): Box {
  const tag = read(element, 'localName').toLowerCase();
  const unread = (parent?.unread ?? false) || isUnreadTag(tag);
  const depth = parent ? parent.depth + 1 : 0;
  const linked =
    (parent?.linked ?? false) || (tag === 'a' && attributeOf(element, 'href') !== null);
  return { element, tag, parent, depth, block: isBlockTag(tag), unread, linked };
}

function leaveTo(progress: Progress, parent: Node | null): void {
  while (progress.box.element !== parent && progress.box.parent) {
    if (progress.box.block) progress.gap = 'block';
    progress.box = progress.box.parent;
  }
}

function enter(progress: Progress, element: Element): void {
  const box = boxOf(element, progress.box);
  progress.nodes++;
  progress.depths += box.depth;
  progress.box = box;
  if (box.block) progress.gap = 'block';
  // Two line breaks in a row, perhaps with white space between them, end a paragraph.
  else if (box.tag === 'br') progress.gap = progress.gap === 'none' ? 'line' : 'block';
}

function addText(progress: Progress, node: Text): void {
  const { box, gap, texts } = progress;
  progress.nodes++;
  progress.depths += box.depth;
  // White space leaves the gap to the words that follow it.
  if (box.unread || !/\S/u.test(node.data)) {
    texts.push({ node, box, gap: 'none' });
    return;
  }
  progress.characters += node.data.length;
  progress.gap = 'none';
  texts.push({ node, box, gap });
}

function isTooLarge({ box, nodes, depths, characters }: Progress): boolean {
  return (
    nodes > MAX_NODES ||
    depths > MAX_DEPTH_SUM ||
    box.depth > MAX_DEPTH ||
    characters > MAX_CHARACTERS
  );
}
