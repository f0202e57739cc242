import type { Article } from '../engine/index.ts';

/**
 * A short name for an article's text, the same wherever it is made from the same text. Background
 * and page use it to be sure that they speak of the same offsets, however often either of them was
 * started anew.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ the 32-bit FNV-1a hash, here over UTF-16 units
 */
export function articleKey({ text }: Pick<Article, 'text'>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
