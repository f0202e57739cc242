import { LEFT_OUT } from '../../article/snapshot.ts';
import { isText, read, selectAll, shadowOf } from '../safe-dom.ts';
import { composedChildren, composedCopy } from './composed.ts';
import { type PageTexts, type Texts, textsUnder } from './page-texts.ts';

/** A copy of the page for Readability to tear apart, and the way back from it. */
export interface PageCopy {
  readonly document: Document;
  /** As {@link Snapshot.html}. */
  readonly html: string;
  /** Those of the page that are not left out. */
  readonly texts: Texts;
  /**
   * The place in that list of what a text node of the copy is a copy of, undefined if of nothing. It
   * goes on to know the nodes after Readability's retries.
   */
  readonly indexOf: (node: Text) => number | undefined;
}

/** Fields whose name or id would hide properties of their form or of the document. */
const FIELDS =
  ':is(button,embed,fieldset,form,iframe,img,input,object,output,select,textarea):is([name],[id])';

/** Copies the live page, whose texts have been read just now. */
export function copyPage(page: Document, all: PageTexts): PageCopy {
  const copy = read(page, 'cloneNode').call(page, false) as Document;
  // What stands in no document is copied and changed faster: browsers look after nothing in it.
  const root = copy.importNode(read(page, 'documentElement'), true);
  if (all.isComposed) showShadows(page, root, copy);
  const copied = textsUnder(copy, root);
  const { texts, index } = matchTexts(all, copied, takeOut(copy, root));
  const html = htmlOf(root);
  for (const field of allUnder(root, FIELDS)) {
    const remove = read(field, 'removeAttribute');
    for (const name of ['name', 'id']) remove.call(field, name);
  }
  copy.append(root);
  if (copy.body as HTMLElement | null) rememberOnReset(copy.body, index);
  return { document: copy, html, texts, indexOf: (node) => index.get(node) };
}

/**
 * Of what is left out, Readability removes scripts and styles itself when browsers have read them. In
 * fallbacks it looks for images alone, and parses HTML to find them.
 *
 * @returns the texts that went
 */
function takeOut(document: Document, root: Element): ReadonlySet<Node> {
  const gone = new Set<Node>();
  for (const element of allUnder(root, LEFT_OUT)) {
    // Scripts and styles hold one text, and nothing else.
    const first = read(element, 'firstChild');
    if (first && isText(first) && !first.nextSibling) gone.add(first);
    else if (first) for (const text of textsUnder(document, element)) gone.add(text);
    element.remove();
  }
  return gone;
}

/** Order and number survive copying; a copied node that differs all the same stays unknown. */
function matchTexts(
  all: Texts,
  copied: readonly Text[],
  gone: ReadonlySet<Node>,
): { readonly texts: Texts; readonly index: Map<Text, number> } {
  const nodes: Text[] = [];
  const data: string[] = [];
  const index = new Map<Text, number>();
  all.nodes.forEach((node, at) => {
    const copy = copied[at];
    if (copy && gone.has(copy)) return;
    const words = all.data[at] ?? '';
    if (copy?.data === words) index.set(copy, nodes.length);
    nodes.push(node);
    data.push(words);
  });
  return { texts: { nodes, data }, index };
}

/** XML is serialized in another way. */
function htmlOf(root: Element): string {
  const { ownerDocument: document } = root;
  if (document.contentType === 'text/html') return root.outerHTML;
  return document.implementation.createHTMLDocument('').importNode(root, true).outerHTML;
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
