import { hinted } from '../hinted.ts';
import { isNamed, namePattern } from './box-words.ts';
import { nearest, nearestTag } from './nearest.ts';
import type { Box } from './box.ts';
import { attributeOf, read } from '../safe-dom.ts';

const LARGEST_CAPTION = 1_000;
const LARGEST_QUOTATION = 3_000;
const CAPTION_NAMES = namePattern(
  'caption captions copyright credit credits cutline figcaption imagecaption legend',
);
const QUOTATION_NAMES = namePattern('pullquote blockquote quotation');
const isPullQuote = hinted('quote', /pull-?_?quote/);

const figureAround = nearestTag('figure');
const legendAround = nearestTag('figcaption', 'caption');
const tableAround = nearestTag('table');
const captionAround = nearest(
  (box) =>
    attributeOf(box.element, 'itemprop') === 'caption' ||
    (isNamed(box, CAPTION_NAMES) && isShorter(box, LARGEST_CAPTION)),
);

/** Finds the block quotation or pull quote around a box. */
export const quotationAround = nearest(
  (box) => box.block && isQuotation(box) && isShorter(box, LARGEST_QUOTATION),
);

/**
 * The box whose words are one caption, picture credits and all; null for a box in no caption. Quotes
 * and tables are set as figures as well: they are none.
 */
export function captionBox(box: Box): Box | null {
  const figure = figureAround(box);
  if (figure && (quotationAround(box) ?? tableAround(box))) return null;
  return figure ?? legendAround(box) ?? captionAround(box);
}

function isQuotation(box: Box): boolean {
  return (
    box.tag === 'blockquote' ||
    isNamed(box, QUOTATION_NAMES) ||
    isPullQuote(box.className.toLowerCase())
  );
}

/** Names like "body with-caption" stand on boxes around much more than a caption. */
export function isShorter({ element }: Box, length: number): boolean {
  return read(element, 'textContent').length < length;
}
