import { headingAround, nearestHere } from '../tree/nearest.ts';
import type { Box } from '../tree/box.ts';
import type { Reading } from './readings.ts';

/** A box with more of the article's words than this is no card. */
const MOST_IN_CARD = 0.15;
/** Articles in the article with more of its words than this are the posts of a live blog. */
const MOST_IN_CARDS = 0.3;

/** What is known of the passages that Readability kept. */
interface Kept {
  readonly kept: readonly Reading[];
  /** The box in which most of them stand. */
  readonly home: Box | null;
  /** The share of the kept characters that stand in a box, 0 to 1. */
  readonly share: (box: Box) => number;
}

/**
 * Finds the card of another story around a box: a link that holds whole blocks, where one in a
 * sentence is held by its block, or an article with a title of its own in the midst of this one.
 */
export function cardFinder(all: Kept): (box: Box) => Box | null {
  const inner = articlesWithin(all);
  return nearestHere((box) => inner.has(box) || isBlockLink(box, all));
}

function isBlockLink(box: Box, { share }: Kept): boolean {
  // Everything in a link is linked: what holds it is not.
  return box.linked && box.parent?.linked === false && box.tag === 'a' && share(box) < MOST_IN_CARD;
}

function articlesWithin({ kept, home, share }: Kept): ReadonlySet<Box> {
  const titled = new Set<Box>();
  for (const { passage } of kept) {
    if (headingAround(passage.box))
      for (const box of articlesAround(passage.box, home)) titled.add(box);
  }
  const shares = [...titled].map(share);
  const all = shares.reduce((sum, one) => sum + one, 0);
  return all < MOST_IN_CARDS && shares.every((one) => one < MOST_IN_CARD) ? titled : new Set();
}

/** The article elements between a box and the home in which it stands; none if it does not. */
function articlesAround(box: Box, home: Box | null): readonly Box[] {
  const articles: Box[] = [];
  for (let at: Box | null = box; at; at = at.parent) {
    if (at === home) return articles;
    if (at.tag === 'article') articles.push(at);
  }
  return [];
}
