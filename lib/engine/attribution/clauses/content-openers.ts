import type { TokenRange } from '../../text/types.ts';
import type { Frame, SayingVerb } from '../attribution-data.ts';
import type { AttributionContext } from '../context.ts';
import type { ContentOpener, ReportingClause } from '../types.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { isComma, isNominal, isPunctuation, isQuoted, wordAt } from './words.ts';

const LONGEST_OBJECT = 16;

type Clause = Pick<ReportingClause, 'verb' | 'cue'>;

export interface Opened {
  readonly first: number;
  readonly kind: ContentOpener;
}

/** What opens the content at token `i`, if the verb can take it. */
export function openerAt(context: AttributionContext, i: number, clause: Clause): Opened | null {
  const { verb } = clause;
  if (verb === null) return null;
  return (
    quotedOpener(context, i, verb) ??
    markedOpener(context, i, verb, i > clause.cue.end) ??
    nominalOpener(context, i, verb)
  );
}

/** A colon, or a quotation with or without a comma before it. */
function quotedOpener(
  context: AttributionContext,
  i: number,
  { frames }: SayingVerb,
): Opened | null {
  const isSetOff = isComma(context, i) && isQuoted(context, i + 1);
  if (isSetOff || wordAt(context, i) === ':') return { first: i + 1, kind: 'colon' };
  if (!isQuoted(context, i)) return null;
  return { first: i, kind: frames.has('naming') && !frames.has('that') ? 'naming' : 'quote' };
}

/** A word that opens a content: "that", "whether", "to", the preposition of the verb. */
function markedOpener(
  context: AttributionContext,
  i: number,
  { frames, contentAfter }: SayingVerb,
  afterObject: boolean,
): Opened | null {
  const word = wordAt(context, i);
  if (context.data.complementizers.has(word)) {
    return frames.has('that') && !opensRelative(context, i) ? { first: i + 1, kind: 'that' } : null;
  }
  if (frames.has('wh') && context.data.questionWords.has(word)) return { first: i, kind: 'wh' };
  if (contentAfter.has(word)) return { first: i + 1, kind: 'noun' };
  return word === 'to' && takesInfinitive(frames, afterObject)
    ? { first: i, kind: 'infinitive' }
    : null;
}

function takesInfinitive(frames: ReadonlySet<Frame>, afterObject: boolean): boolean {
  return frames.has('infinitive') || (afterObject && frames.has('object-infinitive'));
}

/** "said in a leaflet that was handed out": a relative clause, no content. */
function opensRelative(context: AttributionContext, i: number): boolean {
  return context.data.auxiliaries.has(wordAt(context, i + 1));
}

/** A noun phrase: the object before "of" or "to", the subject of a bare clause, or the content itself. */
function nominalOpener(context: AttributionContext, i: number, verb: SayingVerb): Opened | null {
  if (isPunctuation(context, i) || context.data.complementizers.has(wordAt(context, i)))
    return null;
  const object = nounPhraseStartingAt(context, i, i + LONGEST_OBJECT);
  const opened = object === null ? null : afterObject(context, object, verb);
  if (opened !== null) return opened;
  if (verb.frames.has('bare') && beginsClause(context, i)) return { first: i, kind: 'bare' };
  if (object === null) return null;
  if (verb.frames.has('noun')) return { first: i, kind: 'noun' };
  return verb.frames.has('naming') ? { first: i, kind: 'naming' } : null;
}

/** "accused her of …", "urged him to …". */
function afterObject(
  context: AttributionContext,
  object: TokenRange,
  { frames, contentAfterObject }: SayingVerb,
): Opened | null {
  const next = wordAt(context, object.end);
  if (contentAfterObject.has(next)) return { first: object.end + 1, kind: 'noun' };
  const urges = frames.has('object-infinitive') && next === 'to';
  return urges ? { first: object.first, kind: 'infinitive' } : null;
}

const CLAUSE_OPENER =
  /^(?:there|if|when|while|although|because|as|after|before|in|on|at|by|with|for|under|since|during|what|not|nobody)$/u;

/** A bare clause begins with a subject, or with an adjunct or subordinate clause before one. */
function beginsClause(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  if (isNominal(context, i) || context.data.subjectPronouns.has(word)) return true;
  return CLAUSE_OPENER.test(word);
}
