import type { Mark } from './marks.ts';
import type { QuotationData } from './quotation-data.ts';
import type { HouseStyle } from './house-style.ts';

/** How unlikely it is that a single mark is an apostrophe, and what being a quotation mark costs in addition. */
export interface ApostropheCost {
  readonly literal: number;
  readonly instead: number;
}

const DECADE = /^\d\ds?$/u;

const WITHIN = { literal: 0, instead: 0 };
const ELISION = { literal: 0.2, instead: 1 };
const DROPPED = { literal: 0.3, instead: 0.6 };
const DROPPED_ENDING = { literal: 0.8, instead: 0.2 };
const POSSESSIVE = { literal: 0.4, instead: 0.8 };
const POSSESSIVE_AT_END = { literal: 0.9, instead: 0.2 };
const POSSESSIVE_OF_NOTHING = { literal: 1.5, instead: 0 };
const AFTER_DIGIT = { literal: 0.8, instead: 0 };
const ALONE = { literal: 2, instead: 0 };
const AFTER_WORD = { literal: 2, instead: 0 };
const AFTER_STOP = { literal: 3.5, instead: 0 };

/** Rates a single mark as an apostrophe: elision, decade, possessive, lost letters, or none of them. */
export function apostropheCost(mark: Mark, data: QuotationData, style: HouseStyle): ApostropheCost {
  const wordy = mark.right === 'word' || mark.right === 'digit';
  if (mark.left === 'word' || mark.left === 'digit') return wordy ? WITHIN : afterWord(mark, data);
  if (wordy) return beforeWord(mark, data, style);
  return mark.left === 'space' && mark.right === 'space' ? ALONE : AFTER_STOP;
}

function beforeWord(
  { wordAfter, sign, right }: Mark,
  data: QuotationData,
  { singlesFirst }: HouseStyle,
): ApostropheCost {
  if (data.elisions.has(wordAfter)) return ELISION;
  if (right === 'digit' && DECADE.test(wordAfter)) return ELISION;
  // A closing mark before a word is more often the apostrophe of some dialect than a wrong-way mark.
  if (!sign.opens) return { literal: singlesFirst ? 2 : 1.2, instead: 0 };
  return { literal: singlesFirst ? 4 : 2.5, instead: 0 };
}

function afterWord(
  { left, right, wordBefore, wordBeyond }: Mark,
  data: QuotationData,
): ApostropheCost {
  if (left === 'digit') return AFTER_DIGIT;
  if (data.droppedEndings.has(wordBefore)) return DROPPED;
  if (data.droppedEndings.has(`-${wordBefore.slice(-2)}`)) return DROPPED_ENDING;
  if (!data.possessiveLetters.has(wordBefore.slice(-1))) return AFTER_WORD;
  if (right !== 'space' && right !== 'thin') return POSSESSIVE_AT_END;
  return data.neverPossessed.has(wordBeyond) ? POSSESSIVE_OF_NOTHING : POSSESSIVE;
}
