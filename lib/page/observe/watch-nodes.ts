import { read } from '../safe-dom.ts';
import { areasOf, homeOf, isIn } from './areas.ts';

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // The ones by which pages show and hide their parts.
  attributes: true,
  attributeFilter: ['aria-hidden', 'class', 'hidden', 'style'],
};

/**
 * Tells of every change of a page that may touch an article: in its own part of the page, or around
 * its texts elsewhere. The page's other changes are passed over.
 *
 * @param nodes the article's texts
 * @returns ends it
 */
export function watchNodes(nodes: readonly Text[], changed: () => void): () => void {
  const home = homeOf(nodes);
  const areas = areasOf(nodes, home);
  const observer = new MutationObserver((records) => {
    const isAway = home?.isConnected !== true;
    if (isAway || records.some(({ target }) => isIn(areas, target))) changed();
  });
  const roots = new Set(nodes.map((node) => read(node, 'getRootNode').call(node)));
  for (const document of new Set([...roots].flatMap((root) => read(root, 'ownerDocument') ?? []))) {
    roots.add(document);
  }
  for (const root of roots) observer.observe(root, CHANGES);
  return () => {
    observer.disconnect();
  };
}
