import type { Article } from '../../engine/index.ts';

/**
 * Whether a page that is read again shows the same article, perhaps with more or other words in it:
 * most of what it said then it still says. An article that took its place shares a line or two.
 */
export function isSameArticle(before: Article, now: Article): boolean {
  const texts = new Set(textsOf(now));
  const all = textsOf(before);
  const still = all.filter((text) => texts.has(text));
  return lengthOf(still) * 2 >= lengthOf(all);
}

function textsOf({ text, blocks }: Article): readonly string[] {
  return blocks.map(({ span }) => text.slice(span.start, span.end));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
