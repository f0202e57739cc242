import type { TokenRange } from '../../text/types.ts';
import { isOpeningAdjunct } from '../clauses/content-before.ts';
import {
  blockAround,
  isComma,
  isPunctuation,
  isQuoted,
  opensFrame,
  wordAt,
} from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';

/** "Roe denied this": what, stands elsewhere. */
const POINTER = /^(?:this|that|it|so)$/u;
const ANONYMITY = /^(?:not )?(?:to )?(?:be|remain) (?:named|identified|quoted|anonymous)\b/u;

/**
 * A tagged content in the form of a quote: without "that", "of" and marks around it. None where fewer words than asked for
 * stand outside of quotation marks, or it stands where nothing is quoted.
 */
export function contentOf(
  context: AttributionContext,
  range: TokenRange,
  fewest: number,
): TokenRange[] {
  if (!mayQuote(context, range.first)) return [];
  const { first, end } = withoutBorders(context, range);
  const word = wordAt(context, first);
  const isOpener = context.data.complementizers.has(word) || word === 'of';
  const content = withoutBorders(context, {
    first: isOpener ? first + 1 : first,
    end: beforeQuotation(context, { first, end }),
  });
  const isNothing = NOTHING.some((test) => test(context, content));
  return isNothing || wordsOutside(context, content) < fewest ? [] : [content];
}

/** Where a colon in a range leads to a quotation, which is a quote of its own; the end where none does. */
function beforeQuotation(context: AttributionContext, { first, end }: TokenRange): number {
  for (let i = first; i < end; i++)
    if (wordAt(context, i) === ':' && !isQuoted(context, i) && isQuoted(context, i + 1)) return i;
  return end;
}

/** "…, which was there, …": begins as a relative clause does. */
function isRelative(context: AttributionContext, { first }: TokenRange): boolean {
  return /^(?:who|which|whose)$/u.test(wordAt(context, first)) && isComma(context, first - 1);
}

function isPointer(context: AttributionContext, { first, end }: TokenRange): boolean {
  return end - first === 1 && POINTER.test(wordAt(context, first));
}

/** "In an interview, Roe said …": what opens the sentence, as far as its comma; but not "If so, Roe said, …". */
function isAdjunct(context: AttributionContext, { first, end }: TokenRange): boolean {
  const opens = opensFrame(context, first) && isComma(context, end);
  return opens && isOpeningAdjunct(context, first, end) && !isInterrupted(context, end + 1);
}

const LONGEST_INSERTION = 7;

/** Whether words of saying stand between commas behind the one before a token. */
function isInterrupted(context: AttributionContext, first: number): boolean {
  let says = false;
  for (let i = first; i < first + LONGEST_INSERTION; i++) {
    if (isComma(context, i)) return says;
    says ||= context.data.sayingVerbs.has(wordAt(context, i));
  }
  return false;
}

/** "asked not to be named": a condition of speaking, not what is spoken. */
function isAnonymity(context: AttributionContext, { first }: TokenRange): boolean {
  const opening = Array.from({ length: 5 }, (_, k) => wordAt(context, first + k)).join(' ');
  return ANONYMITY.test(opening);
}

function mayQuote(context: AttributionContext, token: number): boolean {
  const block = blockAround(context, token);
  return block?.kind !== 'caption' && (block?.repeats ?? null) === null;
}

/** How many words stand outside of quotation marks. */
function wordsOutside(context: AttributionContext, { first, end }: TokenRange): number {
  let outside = 0;
  for (let i = first; i < end; i++)
    if (!isQuoted(context, i) && !isPunctuation(context, i)) outside++;
  return outside;
}

function withoutBorders(context: AttributionContext, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end && isBorder(context, first)) first++;
  while (end > first && isBorder(context, end - 1)) end--;
  return { first, end };
}

function isBorder(context: AttributionContext, i: number): boolean {
  return (
    isPunctuation(context, i) && !isQuoted(context, i) && !/^[%)\]]$/u.test(wordAt(context, i))
  );
}

const NOTHING = [isPointer, isAnonymity, isAdjunct, isRelative];
