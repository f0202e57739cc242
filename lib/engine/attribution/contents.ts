import type { TokenRange } from '../text/types.ts';
import type { AttributionContext } from './context.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import type { ContentOpener, Frame, ReportedContent, ReportingClause } from './types.ts';
import { isAdverb, isComma, isNominal, isPunctuation, wordAt } from './words.ts';

type Clause = Pick<ReportingClause, 'pattern' | 'cue' | 'verb' | 'source' | 'extent'>;

const FEWEST_WORDS = 2;

/** The reported words before a clause: from the start of its frame to the comma or quotation before the clause. */
export function contentBefore(
  context: AttributionContext,
  frame: Frame,
  { extent, pattern }: Clause,
): ReportedContent | null {
  let end = extent.first;
  while (end > frame.first && isAdverb(context, end - 1)) end--;
  if (pattern === 'according-to' || pattern === 'passive')
    return end - frame.first > FEWEST_WORDS ? trimmed(context, frame.first, end, 'bare') : null;
  if (pattern === 'noun-of-saying' || pattern === 'participle') return null;
  if (wordAt(context, end - 1) === 'as') end--;
  if (!isComma(context, end - 1) && context.passageAt[end - 1] === -1) return null;
  return trimmed(context, frame.first, end, 'bare');
}

/** The reported words after a clause, with what opens them. */
export function contentAfter(
  context: AttributionContext,
  frame: Frame,
  clause: Clause,
): ReportedContent | null {
  const { extent, pattern, verb } = clause;
  if (pattern === 'noun-of-saying') return trimmed(context, extent.end + 1, frame.end, 'that');
  if (pattern === 'passive') return null;
  if (pattern === 'according-to') return afterAccordingTo(context, frame, extent);
  if (verb === null) return null;
  const start = skipAddresseeAndAdjuncts(context, clause, frame);
  const opener = start >= frame.end ? null : openerAt(context, start, clause);
  if (opener === null) return null;
  return trimmed(context, opener.first, contentEnd(context, opener.first, frame), opener.kind);
}

function afterAccordingTo(
  context: AttributionContext,
  frame: Frame,
  { first, end }: TokenRange,
): ReportedContent | null {
  if (first > frame.first + FEWEST_WORDS) return null;
  let i = end;
  while (i < frame.end && !isComma(context, i)) i++;
  return trimmed(context, i + 1, frame.end, 'bare');
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
  for (let moved = true; moved && i < frame.end;) {
    const next = adjunctEnd(context, i, frame, verb?.contentAfter ?? new Set());
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

function adjunctEnd(
  context: AttributionContext,
  i: number,
  frame: Frame,
  contentPrepositions: ReadonlySet<string>,
): number {
  const word = wordAt(context, i);
  if (context.data.timeWords.has(word) || isAdverb(context, i)) return i + 1;
  if (isComma(context, i) && adjunctEnd(context, i + 1, frame, contentPrepositions) > i + 1)
    return i + 1;
  if (isComma(context, i) && (context.passageAt[i + 1] ?? -1) >= 0) return i;
  if (isComma(context, i) && context.data.complementizers.has(wordAt(context, i + 1))) return i + 1;
  if (!context.data.prepositions.has(word) || contentPrepositions.has(word)) return i;
  const phrase = nounPhraseStartingAt(context, i + 1, frame.end);
  return phrase === null ? i : phrase.end;
}

function opensClause(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  return (
    context.data.complementizers.has(word) ||
    /^[:,]$/u.test(word) ||
    (context.passageAt[i] ?? -1) >= 0
  );
}

interface Opened {
  readonly first: number;
  readonly kind: ContentOpener;
}

/** What opens the content at token `i`, if the verb can take it. */
function openerAt(context: AttributionContext, i: number, { verb, cue }: Clause): Opened | null {
  const frames = verb?.frames;
  if (verb === null || frames === undefined) return null;
  const word = wordAt(context, i);
  if (word === ':' || (isComma(context, i) && (context.passageAt[i + 1] ?? -1) >= 0))
    return { first: i + 1, kind: 'colon' };
  if ((context.passageAt[i] ?? -1) >= 0)
    return frames.has('naming') && !frames.has('that')
      ? { first: i, kind: 'naming' }
      : { first: i, kind: 'quote' };
  if (context.data.complementizers.has(word))
    return frames.has('that') ? { first: i + 1, kind: 'that' } : null;
  if (context.data.questionWords.has(word) && frames.has('wh')) return { first: i, kind: 'wh' };
  if (
    word === 'to' &&
    (frames.has('infinitive') || (frames.has('object-infinitive') && i > cue.end))
  )
    return { first: i, kind: 'infinitive' };
  if (verb.contentAfter.has(word)) return { first: i + 1, kind: 'noun' };
  return nominalOpener(context, i, verb.frames, verb.contentAfterObject);
}

function nominalOpener(
  context: AttributionContext,
  i: number,
  frames: ReadonlySet<string>,
  afterObject: ReadonlySet<string>,
): Opened | null {
  if (isPunctuation(context, i)) return null;
  const object = nounPhraseStartingAt(context, i, i + 16);
  if (object !== null && afterObject.size > 0 && afterObject.has(wordAt(context, object.end)))
    return { first: object.end + 1, kind: 'noun' };
  if (object !== null && frames.has('object-infinitive') && wordAt(context, object.end) === 'to')
    return { first: i, kind: 'infinitive' };
  if (frames.has('bare') && beginsClause(context, i)) return { first: i, kind: 'bare' };
  if (frames.has('noun') && object !== null) return { first: i, kind: 'noun' };
  return frames.has('naming') && object !== null ? { first: i, kind: 'naming' } : null;
}

/** A bare clause begins with a subject, or with an adjunct or subordinate clause before one. */
function beginsClause(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  return (
    isNominal(context, i) ||
    context.data.subjectPronouns.has(word) ||
    /^(?:there|if|when|while|although|because|as|after|before|in|on|at|by|with|for|under|since|during|what|not|nobody)$/u.test(
      word,
    )
  );
}

/** Where reported words end: before a second reporting clause that hangs on by a comma, else at the end of the frame. */
function contentEnd(context: AttributionContext, first: number, frame: Frame): number {
  for (let i = first + FEWEST_WORDS; i < frame.end; i++) {
    if (context.passageAt[i] !== -1) continue;
    if (wordAt(context, i) === ';') return i;
    if (isComma(context, i) && hangsOn(context, i + 1)) return i;
  }
  return frame.end;
}

function hangsOn(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  const entry = context.data.sayingVerbs.get(word);
  if (entry?.forms.has('gerund') === true) return true;
  if (
    context.data.accordingTo.some((sequence) =>
      sequence.every((part, k) => wordAt(context, i + k) === part),
    )
  )
    return true;
  return (
    context.data.coordinators.has(word) &&
    context.data.sayingVerbs.get(wordAt(context, i + 1))?.forms.has('past') === true
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
