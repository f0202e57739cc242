import { isElement, isText, read, SHOW_TEXT } from '../safe-dom.ts';
import { composedChildren, hasShadows } from './composed.ts';
import { isSurelySmall, isTooLarge } from './too-large.ts';

/** Text nodes of a page and their words, as they were at one moment. */
export interface Texts {
  /** In document order, those of shadows included. */
  readonly nodes: readonly Text[];
  readonly data: readonly string[];
}

/** All of a page's, those of scripts and styles too. */
export interface PageTexts extends Texts {
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
  const root = read(page, 'documentElement');
  // What the browser itself walks over takes a fraction of the time.
  const nodes = isComposed ? composedTexts(root) : textsUnder(page, root);
  const data = nodes.map((node) => node.data);
  if (!isComposed && !isSurelySmall(page, data) && isTooLarge(page)) return null;
  return { nodes, data, isComposed };
}

/** The text nodes under a node, in document order. */
export function textsUnder(document: Document, root: Node): Text[] {
  const walker = read(document, 'createTreeWalker').call(document, root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function composedTexts(root: Element): readonly Text[] {
  const texts: Text[] = [];
  const add = (node: Node): void => {
    if (isText(node)) texts.push(node);
    else if (isElement(node)) for (const child of composedChildren(node)) add(child);
  };
  add(root);
  return texts;
}
