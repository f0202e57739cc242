import type { AttributionContext } from '../context.ts';
import type { ContentOpener, ReportingClause } from '../types.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { isComma, isNominal, isPunctuation, wordAt } from './words.ts';

type Clause = Pick<ReportingClause, 'verb' | 'cue'>;

export interface Opened {
  readonly first: number;
  readonly kind: ContentOpener;
}

/** What opens the content at token `i`, if the verb can take it. */
export function openerAt(
  context: AttributionContext,
  i: number,
  { verb, cue }: Clause,
): Opened | null {
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
