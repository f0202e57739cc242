import { hinted } from '../hinted.ts';
import { countIn, isNamed, namePattern } from './box-words.ts';
import { nearest, nearestTag } from './nearest.ts';
import type { Box } from './box.ts';

const LARGEST_CAPTION = 1_000;
const LARGEST_QUOTATION = 3_000;
const CAPTION_NAMES = namePattern(
  'caption captions copyright credit credits cutline figcaption imagecaption legend',
);
const QUOTATION_NAMES = namePattern('pullquote blockquote quotation');
const isPullQuote = hinted('quote', /pull-?_?quote/);

/** Boxes around a picture and a few words are named after it: "picBox", "thumbinner". */
const PICTURE_NAME = /^(?:imag|img|pic|photo|foto|thumb|video)/;
const LARGEST_PICTURE_BOX = 600;
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe', 'object']);
const TITLES: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4']);

const figureAround = nearestTag('figure');
const legendAround = nearestTag('figcaption', 'caption');
const tableAround = nearestTag('table');
const captionAround = nearest(
  (box) =>
    box.attribute('itemprop') === 'caption' ||
    (isNamed(box, CAPTION_NAMES) && isShorter(box, LARGEST_CAPTION)),
);
const pictureAround = nearest(isPictureBox);
const loneItemAround = nearest(isLoneItem);

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
  const caption = figure ?? legendAround(box) ?? captionAround(box);
  return caption ?? pictureBox(box) ?? loneItemAround(box);
}

function pictureBox(box: Box): Box | null {
  const picture = pictureAround(box);
  return picture && quotationAround(box) ? null : picture;
}

function isPictureBox(box: Box): boolean {
  const isNamedSo = box.words.some((word) => PICTURE_NAME.test(word));
  if (!isNamedSo || !isShorter(box, LARGEST_PICTURE_BOX)) return false;
  // Headline, standfirst and picture of an article may stand in one box as well.
  return countIn(box, PICTURES) > 0 && countIn(box, TITLES) <= 1;
}

/** Some pages set a caption as a list of one item right under its figure. */
function isLoneItem(box: Box): boolean {
  if (box.tag !== 'ul' || box.children.length !== 1) return false;
  return box.before?.tag === 'figure' && isShorter(box, LARGEST_CAPTION);
}

function isQuotation(box: Box): boolean {
  return (
    box.tag === 'blockquote' ||
    isNamed(box, QUOTATION_NAMES) ||
    isPullQuote(box.className.toLowerCase())
  );
}

/** Names like "body with-caption" stand on boxes around much more than a caption. */
export function isShorter({ textLength }: Box, length: number): boolean {
  return textLength < length;
}
