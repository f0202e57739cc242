import type { Box } from './box.ts';
import { attributeOf } from '../safe-dom.ts';

/** Besides the class. */
const NAMING = ['id', 'data-component', 'data-testid', 'data-module', 'data-type'];

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

const NONE: readonly string[] = [];

/** The words of an element's names, in small letters: those of its class, its id and its kin. */
export function nameWords(element: Element, className: string): readonly string[] {
  let given = className;
  for (const attribute of NAMING) {
    const name = attributeOf(element, attribute);
    if (name !== null) given += ` ${name}`;
  }
  if (given === '') return NONE;
  const names = /[a-z][A-Z]/.test(given)
    ? given
        .split(/[\s_-]+/)
        .map(parted)
        .join(' ')
    : given;
  return names.toLowerCase().match(/[a-z]+/g) ?? NONE;
}

/** Parts "relatedLinks", but not "n1AuAdJl": made-up names hold no word by more than chance. */
function parted(name: string): string {
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/);
  const isWords = parts.every(({ length }) => length > 1) && parts.some(({ length }) => length > 3);
  return isWords && !/\d/.test(name) ? parts.join(' ') : name;
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
