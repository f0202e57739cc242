import type { Box } from './box.ts';

/** A pattern of the words by which page makers name one kind of element. */
export interface NamePattern {
  readonly words: ReadonlySet<string>;
  /** Of several words, with a space before, between and after them. */
  readonly phrases: readonly string[];
}

/** @param names in small letters, parted by spaces; one of several words has hyphens between them */
export function namePattern(names: string): NamePattern {
  const all = names.split(' ');
  const phrases = all.filter((name) => name.includes('-'));
  return {
    words: new Set(all),
    phrases: phrases.map((phrase) => ` ${phrase.replaceAll('-', ' ')} `),
  };
}

/**
 * Whether a page's makers name the element by a word of the pattern:
 * "ArticleBody__related-links" holds "article", "body", "related", "links".
 */
export function isNamed({ words }: Box, pattern: NamePattern): boolean {
  for (const word of words) if (pattern.words.has(word)) return true;
  if (words.length === 0 || pattern.phrases.length === 0) return false;
  const all = ` ${words.join(' ')} `;
  return pattern.phrases.some((phrase) => all.includes(phrase));
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

/** How many boxes with one of these tags stand in a box. */
export function countIn(box: Box, tags: ReadonlySet<string>): number {
  return box.children.reduce(
    (count, child) => count + (tags.has(child.tag) ? 1 : 0) + countIn(child, tags),
    0,
  );
}

/** Whether a box that stands in another one passes. */
export function hasInside(box: Box, passes: (box: Box) => boolean): boolean {
  return box.children.some((child) => passes(child) || hasInside(child, passes));
}
