import type { BlockKind } from '../engine/index.ts';
import { isNamed } from './box-words.ts';
import { embedAround } from './embeds.ts';
import { headingAround, nearest, nearestTag } from './nearest.ts';
import type { Box } from './page-tree.ts';
import type { Reading } from './readings.ts';
import { attributeOf, read } from './safe-dom.ts';

const LARGEST_CAPTION = 1_000;
const LARGEST_ITEM = 600;
/** A heading over the text that is longer than this is a standfirst. */
const LONGEST_KICKER = 50;
const CAPTION_NAMES = new Set('caption captions cutline figcaption imagecaption legend'.split(' '));
const CREDIT_NAMES = new Set('credit credits copyright'.split(' '));
const PULL_QUOTE_NAMES = new Set('pullquote blockquote quotation'.split(' '));
const STANDFIRST_NAMES = new Set(
  'chapo dek deck excerpt intro lede standfirst strapline subheader subheadline subhead subtitle summary'.split(
    ' ',
  ),
);

const figureAround = nearestTag('figure', 'figcaption', 'caption');
const quotationAround = nearest(
  (box) =>
    box.tag === 'blockquote' || (box.block && isNamed(box, PULL_QUOTE_NAMES)) || isPullQuote(box),
);
const tableAround = nearestTag('table');
/** Some pages set a whole article as one item. */
const itemAround = nearest(
  (box) => /^(?:li|dd|dt)$/u.test(box.tag) && isShorter(box, LARGEST_ITEM),
);
const captionAround = nearest(
  (box) =>
    attributeOf(box.element, 'itemprop') === 'caption' ||
    ((isNamed(box, CAPTION_NAMES) || isNamed(box, CREDIT_NAMES)) &&
      isShorter(box, LARGEST_CAPTION)),
);
const standfirstAround = nearest(
  (box) => isNamed(box, STANDFIRST_NAMES) && isShorter(box, LARGEST_CAPTION),
);

/**
 * The box whose words are one caption, picture credits and all; null for a box in no caption. Quotes
 * and tables are set as figures as well: they are none.
 */
export function captionBox(box: Box): Box | null {
  const figure = figureAround(box);
  if (figure?.tag === 'figure' && (quotationAround(box) ?? tableAround(box))) return null;
  return captionAround(box) ?? figure;
}

/** What a passage is, from the elements around it. Standfirsts are told apart only before the text. */
export function kindOf({ passage: { box }, words }: Reading, isBeforeText: boolean): BlockKind {
  if (embedAround(box)) return 'embed';
  if (captionBox(box)) return 'caption';
  if (isBeforeText && standfirstAround(box)) return 'standfirst';
  if (headingAround(box)) {
    return isBeforeText && words.text.length > LONGEST_KICKER ? 'standfirst' : 'heading';
  }
  if (quotationAround(box)) return 'quotation';
  return itemAround(box) ? 'listItem' : 'paragraph';
}

function isPullQuote(box: Box): boolean {
  const name = attributeOf(box.element, 'class') ?? '';
  return box.block && /pull-?_?quote/iu.test(name);
}

/** Names like "body with-caption" stand on boxes around much more than a caption. */
function isShorter({ element }: Box, length: number): boolean {
  return read(element, 'textContent').length < length;
}
