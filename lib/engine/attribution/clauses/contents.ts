import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { contentEnd, nounContentEnd } from './content-end.ts';
import { openerAt } from './content-openers.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { questionAfter } from './questions.ts';
import type { ContentOpener, Frame, ReportedContent, ReportingClause } from '../types.ts';
import { isAdverb, isComma, isPunctuation, isQuoted, wordAt } from './words.ts';

type Clause = Pick<ReportingClause, 'pattern' | 'cue' | 'verb' | 'source' | 'extent'>;

const FEWEST_WORDS = 2;

/** The reported words after a clause, with what opens them. */
export function contentAfter(
  context: AttributionContext,
  frame: Frame,
  clause: Clause,
): ReportedContent | null {
  const { extent, pattern, verb } = clause;
  if (pattern === 'noun-of-saying') {
    const first = extent.end + 1;
    return trimmed(context, first, nounContentEnd(context, { first, end: frame.end }), 'that');
  }
  if (pattern === 'passive') return afterPassive(context, frame, extent);
  if (pattern === 'according-to') return afterAccordingTo(context, frame, extent);
  if (verb === null) return null;
  const start = skipAddresseeAndAdjuncts(context, clause, frame);
  const opener = start >= frame.end ? null : openerAt(context, start, clause);
  if (opener === null) return null;
  return trimmed(context, opener.first, contentEnd(context, opener, frame), opener.kind);
}

/** "Asked whether the bridge was safe, Roe said …", "described by Roe as 'a farce'". */
function afterPassive(
  context: AttributionContext,
  frame: Frame,
  { end }: TokenRange,
): ReportedContent | null {
  const passage = wordAt(context, end) === 'as' ? context.passageAt[end + 1] : undefined;
  const named = context.passageTokens[passage ?? -1];
  if (named !== undefined) return { ...named, opener: 'naming' };
  const first = questionAfter(context, end);
  if (first === null) return null;
  return trimmed(context, first, contentEnd(context, { first, kind: 'wh' }, frame), 'wh');
}

/** "According to Roe, (an architect,) the bridge is safe": behind the comma of the phrase and of its apposition. */
function afterAccordingTo(
  context: AttributionContext,
  frame: Frame,
  { first, end }: TokenRange,
): ReportedContent | null {
  if (first > frame.first + FEWEST_WORDS) return null;
  let i = end;
  while (i < frame.end && !isComma(context, i)) i++;
  return trimmed(context, insertionEnd(context, i, frame.end) + 1, frame.end, 'bare');
}

/** The comma behind an apposition or a relative clause that follows a comma; that comma itself where none follows. */
function insertionEnd(context: AttributionContext, comma: number, hi: number): number {
  if (context.data.relativePronouns.has(wordAt(context, comma + 1))) {
    for (let i = comma + 2; i < hi; i++) if (isComma(context, i)) return i;
  }
  const apposition = nounPhraseStartingAt(context, comma + 1, hi);
  return apposition !== null && isComma(context, apposition.end) ? apposition.end : comma;
}

/** Over "reporters", "on Tuesday", "in a statement", adverbs and commas, as far as the content's opener. */
function skipAddresseeAndAdjuncts(
  context: AttributionContext,
  { extent, verb }: Clause,
  frame: Frame,
): number {
  let i = extent.end;
  if (verb?.frames.has('addressee') === true && !opensClause(context, i))
    i = addresseeEnd(context, i, frame);
  const kept = new Set(verb?.contentAfter);
  if (verb?.frames.has('infinitive') === true || i > extent.end) kept.add('to');
  for (let moved = true; moved && i < frame.end;) {
    const next = adjunctEnd(context, i, frame, kept);
    moved = next > i;
    i = next;
  }
  return i;
}

function addresseeEnd(context: AttributionContext, i: number, frame: Frame): number {
  if (/^(?:him|her|me|us|them|it|you)$/u.test(wordAt(context, i))) return i + 1;
  const phrase = nounPhraseStartingAt(context, i, frame.end);
  return phrase === null ? i : phrase.end;
}

/** The token behind an adjunct at `i`; `i` itself where none stands there. */
function adjunctEnd(
  context: AttributionContext,
  i: number,
  frame: Frame,
  contentPrepositions: ReadonlySet<string>,
): number {
  const word = wordAt(context, i);
  if (context.data.timeWords.has(word) || isAdverb(context, i)) return i + 1;
  if (isComma(context, i)) return commaEnd(context, i, frame, contentPrepositions);
  if (!context.data.prepositions.has(word) || contentPrepositions.has(word)) return i;
  const time = timeEnd(context, i + 1);
  return time ?? nounPhraseStartingAt(context, i + 1, frame.end)?.end ?? i;
}

/** "on Monday morning", "in May 2015": the token behind the words of time at `i`, null where there are none. */
function timeEnd(context: AttributionContext, i: number): number | null {
  let end = i;
  while (
    context.data.timeWords.has(wordAt(context, end)) ||
    (end > i && /^\d+$/u.test(wordAt(context, end)))
  )
    end++;
  return end > i ? end : null;
}

/** Over a comma only where an adjunct or "that" follows. */
function commaEnd(
  context: AttributionContext,
  comma: number,
  frame: Frame,
  contentPrepositions: ReadonlySet<string>,
): number {
  if (isQuoted(context, comma + 1)) return comma;
  const goesOn =
    context.data.complementizers.has(wordAt(context, comma + 1)) ||
    adjunctEnd(context, comma + 1, frame, contentPrepositions) > comma + 1;
  return goesOn ? comma + 1 : comma;
}

function opensClause(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  return (
    context.data.complementizers.has(word) ||
    /^[:,]$/u.test(word) ||
    (context.passageAt[i] ?? -1) >= 0
  );
}

/** Without punctuation at either end; null where too little is left. */
export function trimmed(
  context: AttributionContext,
  from: number,
  to: number,
  opener: ContentOpener,
): ReportedContent | null {
  let first = from;
  let end = to;
  while (first < end && isBorder(context, first)) first++;
  while (end > first && isBorder(context, end - 1)) end--;
  return end > first ? { first, end, opener } : null;
}

function isBorder(context: AttributionContext, i: number): boolean {
  return (
    isPunctuation(context, i) &&
    context.passageAt[i] === -1 &&
    !/^[%)\]]$/u.test(wordAt(context, i))
  );
}
