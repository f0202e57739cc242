import { MAX_CHARACTERS, MAX_DEPTH, MAX_DEPTH_SUM, MAX_NODES } from '../../article/page-limits.ts';
import { tagOf } from '../../article/tree/tags.ts';
import { isElement, isText, localNameOf, parentNodeOf, read } from '../safe-dom.ts';
import { composedChildren } from './composed.ts';

/** Every element of so many is looked at. */
const STEP = 100;
/** What stands deeper than this is counted one by one. */
const SHALLOW = 100;
/** Where less than `STEP` in a row stand deeper, so many cannot be too deep all together. */
const SURELY_FEW = MAX_DEPTH_SUM / (SHALLOW + STEP);

/**
 * Whether a page without shadows is surely within the limits of page-limits.ts. Nearly all are so far
 * below them that a look at a few elements proves it: whatever stands in a deep one follows it in a row.
 *
 * @param texts all of its texts; with those of scripts it may seem longer than it is, never shorter
 */
export function isSurelySmall(page: Document, texts: readonly string[]): boolean {
  const elements = read(page, 'querySelectorAll').call(page, '*');
  if (elements.length + texts.length > SURELY_FEW) return false;
  if (texts.reduce((sum, { length }) => sum + length, 0) > MAX_CHARACTERS) return false;
  for (let at = STEP - 1; at < elements.length; at += STEP) {
    if (depthOf(elements[at]) > SHALLOW) return false;
  }
  return true;
}

function depthOf(element: Element | undefined): number {
  let depth = 0;
  for (let at: Node | null = element ?? null; at; at = parentNodeOf(at)) depth++;
  return depth;
}

interface Count {
  nodes: number;
  depths: number;
  characters: number;
  isTooLarge: boolean;
}

/** Whether a page is past the limits of page-limits.ts; counts all that it shows, one by one. */
export function isTooLarge(page: Document): boolean {
  const count: Count = { nodes: 0, depths: 0, characters: 0, isTooLarge: false };
  countElement(count, read(page, 'documentElement'), { depth: 0, unread: false });
  return count.isTooLarge;
}

interface Place {
  readonly depth: number;
  /** Holds no words to read. */
  readonly unread: boolean;
}

function countElement(count: Count, element: Element, { depth, unread }: Place): void {
  const kind = tagOf(localNameOf(element));
  const inner = { depth: depth + 1, unread: unread || kind.unread };
  add(count, depth, 0);
  if (kind.passedOver) return;
  for (const child of composedChildren(element)) {
    if (count.isTooLarge) return;
    if (isText(child)) add(count, depth, inner.unread ? 0 : child.data.trim().length);
    else if (isElement(child)) countElement(count, child, inner);
  }
}

function add(count: Count, depth: number, characters: number): void {
  count.nodes++;
  count.depths += depth;
  count.characters += characters;
  count.isTooLarge ||=
    count.nodes > MAX_NODES ||
    count.depths > MAX_DEPTH_SUM ||
    depth > MAX_DEPTH ||
    count.characters > MAX_CHARACTERS;
}
