import { countIn, hasInside, isNamed, namePattern } from './box-words.ts';
import type { Box } from './box.ts';
import { nearest } from './nearest.ts';

const NAMES = namePattern('carousel gallery slider slides slideshow');
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture']);
const TITLES: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** One picture with a title and some words may be anything. */
const LEAST = 2;
/** Buttons are often set as links to nowhere. */
const TO_NOWHERE = /^(?:$|#|javascript:)/;

/**
 * Finds the slides around a box in which a part of the story is told: pictures with titles and words,
 * whatever else they are named after, and no way to another page.
 */
export const slidesAround = nearest((box) => isNamed(box, NAMES) && isTold(box));

function isTold(box: Box): boolean {
  if (countIn(box, PICTURES) < LEAST || countIn(box, TITLES) < LEAST) return false;
  return !hasInside(box, leadsAway);
}

/** Whether it is a link to another page. */
function leadsAway(box: Box): boolean {
  const href = box.tag === 'a' ? box.attribute('href') : null;
  return href !== null && !TO_NOWHERE.test(href);
}
