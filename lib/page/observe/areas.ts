import { ancestorsOf, attributeOf, parentElementOf, read } from '../safe-dom.ts';

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
  for (const node of nodes) {
    for (const element of ancestorsOf(node)) counts.set(element, (counts.get(element) ?? 0) + 1);
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
  const others = nodes.filter((node) => home === null || !ancestorsOf(node).includes(home));
  const areas = new Set(others.flatMap((node) => parentElementOf(node) ?? []));
  return home ? areas.add(home) : areas;
}

/** Whether a node is one of the elements or stands in one of them. */
export function isIn(areas: ReadonlySet<Node>, node: Node): boolean {
  return areas.has(node) || ancestorsOf(node).some((element) => areas.has(element));
}

function isNamedHome(element: Element): boolean {
  return (
    /^(?:article|main)$/u.test(read(element, 'localName')) ||
    attributeOf(element, 'role') === 'main'
  );
}
