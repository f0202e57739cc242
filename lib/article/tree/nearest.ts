import type { Box } from './box.ts';

let questions = 0;

/**
 * A function that finds the nearest box, from a given one outwards, that passes a test. It asks each
 * box once, however many texts stand in it. Each box keeps a place for its answer, so that such a
 * function is made once for all pages.
 *
 * @param passes must always answer the same for the same box
 */
export function nearest(passes: (box: Box) => boolean): (box: Box) => Box | null {
  const question = questions++;
  const find = (box: Box): Box | null => {
    const answers = (box.answers ??= []);
    const known = answers[question];
    if (known !== undefined) return known;
    return (answers[question] = passes(box) ? box : box.parent && find(box.parent));
  };
  return find;
}

/** As {@link nearest}, for a test that is made for one page. */
export function nearestHere(passes: (box: Box) => boolean): (box: Box) => Box | null {
  const answers = new Map<Box, Box | null>();
  const find = (box: Box): Box | null => {
    const known = answers.get(box);
    if (known !== undefined) return known;
    const found = passes(box) ? box : box.parent && find(box.parent);
    answers.set(box, found);
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
  return nearest(({ tag }) => tags.includes(tag));
}

/** Finds the nearest heading around a box. */
export const headingAround = nearestTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
