import { LEFT_OUT } from '../../article/snapshot.ts';
import { isElement, isText, read, selectAll, SHOW_TEXT } from '../safe-dom.ts';
import { composedChildren, hasShadows } from './composed.ts';
import { isSurelySmall, isTooLarge } from './too-large.ts';

/** The text nodes that a page shows and their words, as they were at one moment. */
export interface PageTexts {
  /** In document order, those of shadows included. */
  readonly nodes: readonly Text[];
  readonly data: readonly string[];
  /** Some of them stand in shadows. */
  readonly isComposed: boolean;
}

/**
 * Reads the texts of a page, changing nothing.
 *
 * @returns null past the limits of page-limits.ts
 */
export function pageTexts(page: Document): PageTexts | null {
  const isComposed = hasShadows(page);
  if (isComposed && isTooLarge(page)) return null;
  const nodes = isComposed ? composedTexts(page) : lightTexts(page);
  const data = nodes.map((node) => node.data);
  if (!isComposed && !isSurelySmall(page, data) && isTooLarge(page)) return null;
  return { nodes, data, isComposed };
}

/** What the browser itself walks over takes a fraction of the time. */
function lightTexts(page: Document): readonly Text[] {
  const leftOut = new Set<Node>();
  for (const element of selectAll(page, LEFT_OUT)) {
    // Scripts and styles hold one text, and nothing else.
    const first = read(element, 'firstChild');
    if (first && isText(first)) leftOut.add(first);
    if (first && (!isText(first) || read(first, 'nextSibling'))) {
      for (const node of textsUnder(page, element)) leftOut.add(node);
    }
  }
  const root = read(page, 'documentElement');
  return textsUnder(page, root).filter((node) => !leftOut.has(node));
}

/** The text nodes under a node, in document order. */
export function textsUnder(document: Document, root: Node): Text[] {
  const walker = read(document, 'createTreeWalker').call(document, root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function composedTexts(page: Document): readonly Text[] {
  const texts: Text[] = [];
  const add = (node: Node): void => {
    if (isText(node)) texts.push(node);
    else if (isElement(node) && !read(node, 'matches').call(node, LEFT_OUT)) {
      for (const child of composedChildren(node)) add(child);
    }
  };
  add(read(page, 'documentElement'));
  return texts;
}
