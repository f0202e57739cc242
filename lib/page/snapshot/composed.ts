import { isElement, read, selectAll, shadowOf } from '../safe-dom.ts';

/** What is left are the names of https://dom.spec.whatwg.org/#valid-shadow-host-name and those that pages make up. */
const MAY_BE_HOSTS =
  ':not(a, b, br, button, circle, em, g, i, iframe, img, input, label, li, link, meta, noscript, ' +
  'option, path, picture, script, source, strong, style, svg, td, th, time, tr, ul, use)';

/** The elements of a page that have an open shadow; those in shadows are left out. */
export function hostsIn(page: Document): readonly Element[] {
  return selectAll(page, MAY_BE_HOSTS).filter((element) => shadowOf(element) !== null);
}

/**
 * What a page shows as an element's children: those of its shadow, and in a slot of a shadow the
 * children of the host that were put there.
 */
export function composedChildren(element: Element): readonly Node[] {
  const shadow = shadowOf(element);
  if (shadow) return [...read(shadow, 'childNodes')];
  const slotted = isSlot(element) ? read(element, 'assignedNodes').call(element) : [];
  return slotted.length > 0 ? slotted : [...read(element, 'childNodes')];
}

/** A copy of a node with all that it shows under it, shadows as if they were none, in a document. */
export function composedCopy(node: Node, document: Document): Node {
  const copy = read(document, 'importNode').call(document, node, false);
  if (isElement(node)) {
    const children = composedChildren(node).map((child) => composedCopy(child, document));
    if (isElement(copy)) read(copy, 'append').apply(copy, children);
  }
  return copy;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return read(element, 'localName') === 'slot' && 'assignedNodes' in element;
}
