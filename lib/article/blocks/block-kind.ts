import type { BlockKind } from '../../engine/index.ts';
import { captionBox, isShorter, quotationAround } from '../tree/captions.ts';
import { endsWithCredit, isCreditLine } from '../tree/credits.ts';
import { embedAround } from '../tree/embeds.ts';
import { standfirstAround } from '../tree/standfirsts.ts';
import { headingAround, nearest } from '../tree/nearest.ts';
import type { Reading } from '../extraction/readings.ts';

const ITEMS: ReadonlySet<string> = new Set(['li', 'dd', 'dt']);
const LARGEST_ITEM = 600;
/** A heading over the text that is longer than this is a standfirst. */
const LONGEST_KICKER = 50;

/** Some pages set a whole article as one item. */
const itemAround = nearest((box) => ITEMS.has(box.tag) && isShorter(box, LARGEST_ITEM));

/** What a passage is, from the elements around it. Standfirsts are told apart only before the text. */
export function kindOf(reading: Reading, isBeforeText: boolean): BlockKind {
  const { passage, words } = reading;
  const { box } = passage;
  if (embedAround(box)) return 'embed';
  if (isCaption(reading)) return 'caption';
  if (isBeforeText && standfirstAround(box)) return 'standfirst';
  if (headingAround(box)) {
    return isBeforeText && words.text.length > LONGEST_KICKER ? 'standfirst' : 'heading';
  }
  if (quotationAround(box)) return 'quotation';
  return itemAround(box) ? 'listItem' : 'paragraph';
}

function isCaption({ passage, words }: Reading): boolean {
  if (captionBox(passage.core) || endsWithCredit(words.text)) return true;
  return headingAround(passage.box) === null && isCreditLine(words.text);
}
