/**
 * Reads a property of a node as its class defines it. A page can shadow it: `<form><input
 * name="parentNode">` makes `form.parentNode` that input, `<img name="body">` hides `document.body`
 * (DOM clobbering). Such names stand on the object itself, so the read starts at its prototype.
 *
 * @param node any node of a page, of this or another realm
 */
export function read<T extends Node, K extends keyof T>(node: T, key: K): T[K] {
  if (isPlain(node)) return node[key];
  const prototype = Object.getPrototypeOf(node) as T;
  return Reflect.get(prototype, key, node);
}

/** Whether no name can shadow a property of a node: only forms and documents are in danger. */
function isPlain(node: Node): boolean {
  return isPlainElement(node) || isText(node);
}

function isPlainElement(node: Node): boolean {
  const { localName } = node as Node & { readonly localName?: unknown };
  return typeof localName === 'string' && localName !== 'form';
}

/** The element around a node; of what stands first in a shadow tree, the shadow's host. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent || isElement(parent)) return parent;
  return isShadow(parent) ? read(parent, 'host') : null;
}

/** Whether a node of any realm is the root of a shadow tree. */
function isShadow(node: Node): node is ShadowRoot {
  return !isPlainElement(node) && read(node, 'nodeType') === FRAGMENT && 'host' in node;
}

/** All elements around a node from the innermost out, those around the shadow that it stands in too. */
export function ancestorsOf(node: Node): readonly Element[] {
  const ancestors: Element[] = [];
  for (let at = parentElementOf(node); at; at = parentElementOf(at)) ancestors.push(at);
  return ancestors;
}

/** As {@link read}, for what is asked of hundreds of nodes: the class is asked for the way only once. */
function reader<T extends Node, K extends keyof T>(key: K): (node: T) => T[K] {
  let get: ((this: T) => T[K]) | undefined;
  return (node) => (get ??= getterOf(node, key)).call(node);
}

function getterOf<T extends Node, K extends keyof T>(node: T, key: K): (this: T) => T[K] {
  let at = Object.getPrototypeOf(node) as object | null;
  while (at) {
    const getter: unknown = Reflect.get(Object.getOwnPropertyDescriptor(at, key) ?? {}, 'get');
    if (typeof getter === 'function') return getter as (this: T) => T[K];
    at = Object.getPrototypeOf(at) as object | null;
  }
  throw new TypeError(`A node without ${String(key)}.`);
}

/** What a node stands in, shadows and documents included. */
export const parentNodeOf = reader<Node, 'parentNode'>('parentNode');

const nodeTypeOf = reader<Node, 'nodeType'>('nodeType');

/** The name of an element without prefix, in the letters of the source in XML, else in small ones. */
export const localNameOf = reader<Element, 'localName'>('localName');

/** The open shadow root of an element, or null: nobody can look into a closed one. */
export const shadowOf = reader<Element, 'shadowRoot'>('shadowRoot');

/** The value of an attribute, or null, whatever fields a form has. */
export function attributeOf(element: Element, name: string): string | null {
  return (getAttribute ??= methodOf(element, 'getAttribute')).call(element, name);
}

/** Whether an element has any attribute. */
export function hasAttributes(element: Element): boolean {
  return (hasAttributesOf ??= methodOf(element, 'hasAttributes')).call(element);
}

let getAttribute: Element['getAttribute'] | undefined;
let hasAttributesOf: Element['hasAttributes'] | undefined;

function methodOf<K extends keyof Element>(element: Element, key: K): Element[K] {
  return Reflect.get(Object.getPrototypeOf(element) as Element, key);
}

/** All elements of a document that a selector fits, in document order. */
export function selectAll(document: Document, selector: string): Element[] {
  return [...read(document, 'querySelectorAll').call(document, selector)];
}

/** `NodeFilter.SHOW_TEXT`, which is no global in Node. */
export const SHOW_TEXT = 4;

/** `Node.DOCUMENT_FRAGMENT_NODE`. */
const FRAGMENT = 11;

/** Whether a node of any realm is a text node. What shadows a property is an element, never a number. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether a node of any realm is an element. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}
