import type { Box } from './page-tree.ts';
import { attributeOf } from '../safe-dom.ts';

const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-module', 'data-type'];
const cache = new WeakMap<Box, string>();

/** A pattern of the words by which page makers name one kind of element, parted by spaces. */
export function namePattern(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words.split(/\s+/u).join('|')})(?![a-z])`, 'u');
}

/**
 * Whether a page's makers name the element by one of the words of a pattern:
 * "ArticleBody__related-links" holds "article", "body", "related", "links".
 */
export function isNamed(box: Box, pattern: RegExp): boolean {
  const names = namesOf(box);
  return names !== '' && pattern.test(names);
}

function namesOf(box: Box): string {
  const known = cache.get(box);
  if (known !== undefined) return known;
  const given = NAMING.flatMap((name) => attributeOf(box.element, name) ?? []);
  const names = given.join(' ').replaceAll(/([a-z])([A-Z])/gu, '$1 $2');
  const lower = names.toLowerCase();
  cache.set(box, lower);
  return lower;
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
