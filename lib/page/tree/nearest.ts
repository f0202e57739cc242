import type { Box } from './page-tree.ts';

/**
 * A function that finds the nearest box, from a given one outwards, that passes a test. It asks each
 * box once, however many texts stand in it.
 *
 * @param passes must always answer the same for the same box
 */
export function nearest(passes: (box: Box) => boolean): (box: Box) => Box | null {
  const known = new WeakMap<Box, Box | null>();
  const find = (box: Box): Box | null => {
    const answer = known.get(box);
    if (answer !== undefined) return answer;
    const found = passes(box) ? box : box.parent && find(box.parent);
    known.set(box, found);
    return found;
  };
  return find;
}

/** Whether a box is another one, or stands in it. */
export function isWithin(box: Box | null, outer: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The nearest box with one of these tags, from a given one outwards. */
export function nearestTag(...tags: readonly string[]): (box: Box) => Box | null {
  const wanted = new Set(tags);
  return nearest(({ tag }) => wanted.has(tag));
}

/** Finds the nearest heading around a box. */
export const headingAround = nearestTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
