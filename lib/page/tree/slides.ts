import { read } from '../safe-dom.ts';
import { isNamed, namePattern } from './box-words.ts';
import type { Box } from './box.ts';
import { nearest } from './nearest.ts';

const NAMES = namePattern('carousel gallery slider slides slideshow');
const TITLES = 'h1, h2, h3, h4, h5, h6';
/** One picture with a title and some words may be anything. */
const LEAST = 2;
/** What leads to another page; buttons are often set as links to nowhere. */
const LINKS = 'a[href]:not([href=""], [href^="#"], [href^="javascript:"])';

/**
 * Finds the slides around a box in which a part of the story is told: pictures with titles and words,
 * whatever else they are named after, and no way to another page.
 */
export const slidesAround = nearest((box) => isNamed(box, NAMES) && isTold(box));

function isTold({ element }: Box): boolean {
  const count = (selector: string) =>
    read(element, 'querySelectorAll').call(element, selector).length;
  return count('img, picture') >= LEAST && count(TITLES) >= LEAST && count(LINKS) === 0;
}
