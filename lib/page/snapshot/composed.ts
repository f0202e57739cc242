import { isElement, read, shadowOf } from '../safe-dom.ts';

/** What is left are the names of https://dom.spec.whatwg.org/#valid-shadow-host-name and those that pages make up. */
const MAY_BE_HOSTS =
  ':not(a, b, br, button, circle, em, form, g, i, iframe, img, input, label, li, link, meta, noscript, ' +
  'option, path, picture, script, source, strong, style, svg, td, th, time, tr, ul, use)';

/** Whether any element of a page has an open shadow. */
export function hasShadows(page: Document): boolean {
  const elements = read(page, 'querySelectorAll').call(page, MAY_BE_HOSTS);
  // Most of a page's elements are asked: forms, which alone could hide the property, are none of them.
  for (const element of elements) if (element.shadowRoot) return true;
  return false;
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
