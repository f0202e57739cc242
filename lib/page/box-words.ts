import type { Box } from './page-tree.ts';
import { attributeOf } from './safe-dom.ts';

const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-module', 'data-type'];
const cache = new WeakMap<Box, ReadonlySet<string>>();

/**
 * The words in which a page's makers name an element: "ArticleBody__related-links" holds "article",
 * "body", "related", "links".
 */
function wordsOf(box: Box): ReadonlySet<string> {
  const known = cache.get(box);
  if (known) return known;
  const names = NAMING.map((name) => attributeOf(box.element, name) ?? '').join(' ');
  const words = new Set(
    names
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  cache.set(box, words);
  return words;
}

/** Whether a page's makers name the element by one of these words. */
export function isNamed(box: Box, names: ReadonlySet<string>): boolean {
  return [...wordsOf(box)].some((word) => names.has(word));
}

/**
 * The nearest box, from this one outwards, that passes.
 *
 * @param until boxes from here on outwards are not asked
 */
export function closest(
  box: Box,
  passes: (box: Box) => boolean,
  until: Box | null = null,
): Box | null {
  for (let at: Box | null = box; at && at !== until; at = at.parent) {
    if (passes(at)) return at;
  }
  return null;
}
