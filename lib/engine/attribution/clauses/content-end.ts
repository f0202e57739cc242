import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { Frame } from '../types.ts';
import type { Opened } from './content-openers.ts';
import { leadsToOccasion } from './phrases-forward.ts';
import { isAdverb, isComma, isPunctuation, isQuoted, wordAt } from './words.ts';

const FEWEST_WORDS = 2;

/**
 * Where reported words end: before a second reporting clause that hangs on by a comma; those that are a mere noun phrase
 * ("warned of a long winter") also before a comma, a conjunction of time or reason, or an occasion; else with the frame.
 */
export function contentEnd(
  context: AttributionContext,
  { first, kind }: Opened,
  frame: Frame,
): number {
  for (let i = first + FEWEST_WORDS; i < frame.end; i++) {
    if (context.passageAt[i] !== -1) continue;
    if (opensAnother(context, i)) return i;
    if (isComma(context, i) && (kind === 'noun' || hangsOn(context, i + 1))) return i;
    if (kind === 'noun' && endsPhrase(context, i, frame.end)) return i;
  }
  return frame.end;
}

/** A second clause, or "said that it was late: 'Look at the clock.'": what follows is a quote of its own. */
function opensAnother(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  return word === ';' || (word === ':' && isQuoted(context, i + 1)) || takesUp(context, i);
}

function endsPhrase(context: AttributionContext, i: number, hi: number): boolean {
  const word = wordAt(context, i);
  if (/^(?:after|before|while|when|because|as|although|though|if)$/u.test(word)) return true;
  return /^(?:in|on|at|during)$/u.test(word) && leadsToOccasion(context, i + 1, hi);
}

/** A comma leads to ", adding that …" or ", according to …". */
function hangsOn(context: AttributionContext, i: number): boolean {
  const entry = context.data.sayingVerbs.get(wordAt(context, i));
  if (entry?.forms.has('gerund') === true || takesUp(context, i)) return true;
  return context.data.accordingTo.some((sequence) =>
    sequence.every((part, k) => wordAt(context, i + k) === part),
  );
}

/** "and argued", "but insists": the speaker goes on to say something else. */
function takesUp(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  if (word !== 'but' && !context.data.coordinators.has(word)) return false;
  const next = wordAt(context, i + 1);
  const verb = context.data.sayingVerbs.get(next);
  if (verb?.verb.frames.has('bare') !== true || context.data.pluralNouns.has(next)) return false;
  return verb.forms.has('past') || verb.forms.has('present');
}

const NOT_FINITE = /^(?:be|been|being|having|n't|not|'s)$/u;

/**
 * Where the content of a noun ends: "her claim that the bridge was safe | was laughed at". A second verb of the sentence
 * that nothing leads to is the one that the noun is the subject of. Known by its auxiliary alone; else with the sentence.
 */
export function nounContentEnd(context: AttributionContext, { first, end }: TokenRange): number {
  const { auxiliaries, conjunctions, relativePronouns, complementizers } = context.data;
  let hasVerb = false;
  for (let i = first; i < end; i++) {
    const word = wordAt(context, i);
    const leadsOn = [conjunctions, relativePronouns, complementizers].some((list) =>
      list.has(word),
    );
    if (leadsOn || isPunctuation(context, i) || isQuoted(context, i)) hasVerb = false;
    if (!auxiliaries.has(word) || NOT_FINITE.test(word)) continue;
    if (hasVerb) return i;
    hasVerb = true;
    while (auxiliaries.has(wordAt(context, i + 1)) || isAdverb(context, i + 1)) i++;
  }
  return end;
}
