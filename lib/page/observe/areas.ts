import { ancestorsOf, attributeOf, localNameOf, parentElementOf, read } from '../safe-dom.ts';

const HOMES: ReadonlySet<string> = new Set(['article', 'main']);
/** Share of the article's texts that its home must hold: a headline may stand far from the rest. */
const AT_HOME = 0.8;

/**
 * The part of a page in which an article may grow: what the page calls its article or its main part
 * around most of the article's texts or, if it names none, what is around the smallest such element.
 *
 * @param nodes the article's texts
 * @returns null if none of them stands in an element
 */
export function homeOf(nodes: readonly Text[]): Element | null {
  const counts = new Map<Element, number>();
  for (const [parent, count] of countByParent(nodes)) {
    for (let at: Element | null = parent; at; at = parentElementOf(at)) {
      counts.set(at, (counts.get(at) ?? 0) + count);
    }
  }
  // Any two that hold most texts have one in common, so that one stands in the other: the inner one
  // holds fewer, or as many and was counted before.
  const outwards = [...counts]
    .filter(([, count]) => count >= AT_HOME * nodes.length)
    .sort(([, a], [, b]) => a - b)
    .map(([element]) => element);
  return outwards.find(isNamedHome) ?? outwards[1] ?? outwards[0] ?? null;
}

/** The elements outside of which no change touches an article: its home, and those around its other texts. */
export function areasOf(nodes: readonly Text[], home: Element | null): ReadonlySet<Element> {
  const others = nodes.filter((node) => home === null || !isWithin(home, node));
  const areas = new Set(others.flatMap((node) => parentElementOf(node) ?? []));
  return home ? areas.add(home) : areas;
}

/** Whether a node is one of the elements or stands in one of them. */
export function isIn(areas: ReadonlySet<Node>, node: Node): boolean {
  return areas.has(node) || ancestorsOf(node).some((element) => areas.has(element));
}

function countByParent(nodes: readonly Text[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const node of nodes) {
    const parent = parentElementOf(node);
    if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

/** Whether a text stands in an element; what is in its shadows counts as well. */
function isWithin(element: Element, node: Text): boolean {
  return read(element, 'contains').call(element, node) || ancestorsOf(node).includes(element);
}

function isNamedHome(element: Element): boolean {
  return HOMES.has(localNameOf(element)) || attributeOf(element, 'role') === 'main';
}
