import { apostropheCost } from './apostrophes.ts';
import type { HouseStyle } from './house-style.ts';
import type { Mark } from './marks.ts';
import type { QuotationData } from './quotation-data.ts';
import type { Side } from './sides.ts';

/** How unlikely each role of a mark is: 0 is what one expects, 1 a slip, 4 a plain mistake. */
export interface RoleCosts {
  readonly open: number;
  readonly close: number;
  /** As no quotation mark at all: an apostrophe, inches, a stray mark. */
  readonly literal: number;
}

export interface RatedMark extends Mark {
  readonly costs: RoleCosts;
}

type SideCosts = Readonly<Record<Side, number>>;

const OPEN_LEFT: SideCosts = {
  edge: 0,
  space: 0,
  thin: 0,
  opening: 0,
  dash: 0,
  free: 0,
  stop: 0.5,
  other: 0.5,
  closing: 0.7,
  word: 2,
  digit: 2,
};
const OPEN_RIGHT: SideCosts = {
  word: 0,
  digit: 0,
  other: 0,
  free: 0,
  opening: 0,
  dash: 0.2,
  thin: 0.2,
  space: 1.2,
  stop: 1.5,
  closing: 2,
  edge: 6,
};
const CLOSE_LEFT: SideCosts = {
  word: 0,
  digit: 0,
  stop: 0,
  closing: 0,
  other: 0,
  free: 0,
  thin: 0.2,
  dash: 0.3,
  space: 1.8,
  opening: 1.5,
  edge: 6,
};
const CLOSE_RIGHT: SideCosts = {
  edge: 0,
  space: 0,
  thin: 0,
  stop: 0,
  closing: 0,
  dash: 0,
  free: 0,
  opening: 0.3,
  other: 0.3,
  // A footnote.
  digit: 0.4,
  word: 2,
};

const WRONG_WAY = 1.5;
const WITHIN_A_WORD = 5;
const NO_SPACE_BEFORE = 1;
const STRAY = 4;
const LONE_STRAY = 3;
const INCHES = 1.2;
const FEET_AND_INCHES = 0.2;

/** Rates the roles of one mark by its neighbours; which role it has is decided over the whole block. */
export function rate(mark: Mark, data: QuotationData, style: HouseStyle): RatedMark {
  const { sign, left, right } = mark;
  let open = OPEN_LEFT[left] + OPEN_RIGHT[right] + (sign.opens ? 0 : WRONG_WAY);
  let close = CLOSE_LEFT[left] + CLOSE_RIGHT[right] + (sign.closes ? 0 : WRONG_WAY);
  if (!sign.apostrophe) return { ...mark, costs: { open, close, literal: strayCost(mark) } };
  if (left === 'word' || left === 'digit') open += sign.closes ? WITHIN_A_WORD : NO_SPACE_BEFORE;
  if ((right === 'word' || right === 'digit') && left !== 'stop') close += WITHIN_A_WORD;
  const apostrophe = apostropheCost(mark, data, style);
  return {
    ...mark,
    costs: {
      open: open + apostrophe.instead,
      close: close + apostrophe.instead,
      literal: apostrophe.literal,
    },
  };
}

function strayCost({ left, right, measure, sign }: Mark): number {
  if (measure) return FEET_AND_INCHES;
  if (left === 'digit' && sign.opens && sign.closes) return INCHES;
  const alone = (left === 'space' || left === 'edge') && (right === 'space' || right === 'edge');
  return alone ? LONE_STRAY : STRAY;
}
