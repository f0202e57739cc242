import type { PageTexts } from '../tree/page-tree.ts';
import { composedChildren, composedCopy } from '../tree/composed.ts';
import { isText, read, selectAll, shadowOf, SHOW_TEXT } from '../safe-dom.ts';

/** A copy of the page for Readability to tear apart, and the way back from it. */
export interface PageCopy {
  readonly document: Document;
  /**
   * The place of a text node of the copy in the list of the page's texts, or undefined for a node
   * that is no copy of one. It goes on to know the nodes after Readability's retries.
   */
  indexOf: (node: Text) => number | undefined;
}

/** Fields whose name or id would hide properties of their form or of the document. */
const FIELDS =
  ':is(button,embed,fieldset,form,iframe,img,input,object,output,select,textarea):is([name],[id])';

/** Copies the live page, whose texts have been read just now. */
export function copyPage(page: Document, { texts, hasShadows }: PageTexts): PageCopy {
  const copy = read(page, 'cloneNode').call(page, false) as Document;
  // What stands in no document is copied and changed faster: browsers look after nothing in it.
  const root = copy.importNode(read(page, 'documentElement'), true);
  const index = new Map<Text, number>();
  if (hasShadows) showShadows(page, root, copy);
  for (const drawing of allUnder(root, 'svg')) drawing.remove();
  // Order and number survive copying; a copied node that differs all the same stays unknown.
  textsOutsideHead(root, copy).forEach((node, at) => {
    const text = texts[at];
    // Scripts can be very long, and none of their text is read.
    if (text && (text.box.unread || node.data === text.node.data)) index.set(node, at);
  });
  for (const field of allUnder(root, FIELDS)) {
    const remove = read(field, 'removeAttribute');
    for (const name of ['name', 'id']) remove.call(field, name);
  }
  // Images in fallbacks are all that Readability looks for there, and it parses HTML to find them.
  // Styles it removes itself, when browsers have read them.
  for (const unread of allUnder(root, 'noscript, style')) unread.remove();
  copy.append(root);
  if (copy.body as HTMLElement | null) rememberOnReset(copy.body, index);
  return { document: copy, indexOf: (node) => index.get(node) };
}

function allUnder(root: Element, selector: string): readonly Element[] {
  return [...read(root, 'querySelectorAll').call(root, selector)];
}

/** Copying leaves shadows out: puts into the hosts of the copy what those of the page show. */
function showShadows(page: Document, root: Element, document: Document): void {
  const hosts = selectAll(page, '*').map((element) => (shadowOf(element) ? element : null));
  const copied = [root, ...allUnder(root, '*')];
  hosts.forEach((host, at) => {
    const place = copied[at];
    if (!host || !place) return;
    const shown = composedChildren(host).map((child) => composedCopy(child, document));
    read(place, 'replaceChildren').apply(place, shown);
  });
}

/**
 * Readability keeps the `innerHTML` of the body before its first try, and sets it again before each
 * further one, which makes new nodes. This accessor of the body's own keeps a copy of the nodes
 * instead of their source text, and restores from that: the new text nodes correspond one to one, no
 * text is parsed (which a page's Trusted Types policy might forbid), and it takes no longer.
 */
function rememberOnReset(body: HTMLElement, index: Map<Text, number>): void {
  let kept: Node = body;
  let places: readonly (number | undefined)[] = [];
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      kept = body.cloneNode(true);
      places = textsUnder(body.ownerDocument, body).map((node) => index.get(node));
      return '';
    },
    set: () => {
      const restored = kept.cloneNode(true);
      textsUnder(body.ownerDocument, restored).forEach((node, at) => {
        const place = places[at];
        if (place !== undefined) index.set(node, place);
      });
      body.replaceChildren(...restored.childNodes);
    },
  });
}

function textsOutsideHead(root: Element, document: Document): readonly Text[] {
  return [...read(root, 'childNodes')].flatMap((part) => {
    if (isText(part)) return [part];
    return read(part, 'nodeName').toLowerCase() === 'head' ? [] : textsUnder(document, part);
  });
}

/** The text nodes under a node, in document order. */
export function textsUnder(document: Document, root: Node): Text[] {
  const walker = read(document, 'createTreeWalker').call(document, root, SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (isText(walker.currentNode)) texts.push(walker.currentNode);
  }
  return texts;
}
