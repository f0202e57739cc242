import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { contentEnd } from './content-end.ts';
import { openerAt } from './content-openers.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { questionAfter } from './questions.ts';
import { opensAdjunct } from './clause-subject.ts';
import type {
  ClausePattern,
  ContentOpener,
  Frame,
  ReportedContent,
  ReportingClause,
} from '../types.ts';
import { isAdverb, isComma, isPunctuation, isQuoted, wordAt } from './words.ts';

type Clause = Pick<ReportingClause, 'pattern' | 'cue' | 'verb' | 'source' | 'extent'>;

const FEWEST_WORDS = 2;

const WITHOUT_CONTENT_BEFORE: ReadonlySet<ClausePattern> = new Set<ClausePattern>([
  'noun-of-saying',
  'participle',
]);

/** The reported words before a clause: from the start of its frame to the comma or quotation before the clause. */
export function contentBefore(
  context: AttributionContext,
  frame: Frame,
  { extent, pattern }: Clause,
): ReportedContent | null {
  if (WITHOUT_CONTENT_BEFORE.has(pattern)) return null;
  let end = extent.first;
  while (end > frame.first && isAdverb(context, end - 1)) end--;
  if (pattern === 'according-to' || pattern === 'passive') {
    return end - frame.first > FEWEST_WORDS ? trimmed(context, frame.first, end, 'bare') : null;
  }
  if (wordAt(context, end - 1) === 'as') end--;
  if (!isSetOff(context, end - 1) || isOpeningAdjunct(context, frame.first, end - 1)) return null;
  return trimmed(context, frame.first, end, 'bare');
}

function isSetOff(context: AttributionContext, last: number): boolean {
  return isComma(context, last) || isQuoted(context, last);
}

/** "In a long interview, Roe said …": an adjunct in front of the clause is no content. */
function isOpeningAdjunct(context: AttributionContext, first: number, comma: number): boolean {
  if (!opensAdjunct(context, first)) return false;
  for (let i = first; i < comma; i++) if (isComma(context, i)) return false;
  return true;
}

/** The reported words after a clause, with what opens them. */
export function contentAfter(
  context: AttributionContext,
  frame: Frame,
  clause: Clause,
): ReportedContent | null {
  const { extent, pattern, verb } = clause;
  if (pattern === 'noun-of-saying') return trimmed(context, extent.end + 1, frame.end, 'that');
  if (pattern === 'passive') return afterPassive(context, frame, extent);
  if (pattern === 'according-to') return afterAccordingTo(context, frame, extent);
  if (verb === null) return null;
  const start = skipAddresseeAndAdjuncts(context, clause, frame);
  const opener = start >= frame.end ? null : openerAt(context, start, clause);
  if (opener === null) return null;
  return trimmed(context, opener.first, contentEnd(context, opener, frame), opener.kind);
}

/** "Asked whether the bridge was safe, Roe said …" */
function afterPassive(
  context: AttributionContext,
  frame: Frame,
  { end }: TokenRange,
): ReportedContent | null {
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
  const apposition = nounPhraseStartingAt(context, i + 1, frame.end);
  const isInserted = apposition !== null && isComma(context, apposition.end);
  return trimmed(context, isInserted ? apposition.end + 1 : i + 1, frame.end, 'bare');
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
function trimmed(
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
