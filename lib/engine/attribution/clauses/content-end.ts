import type { AttributionContext } from '../context.ts';
import type { Frame } from '../types.ts';
import type { Opened } from './content-openers.ts';
import { leadsToOccasion } from './phrases-forward.ts';
import { isComma, wordAt } from './words.ts';

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
    if (wordAt(context, i) === ';') return i;
    if (isComma(context, i) && (kind === 'noun' || hangsOn(context, i + 1))) return i;
    if (kind === 'noun' && endsPhrase(context, i, frame.end)) return i;
  }
  return frame.end;
}

function endsPhrase(context: AttributionContext, i: number, hi: number): boolean {
  const word = wordAt(context, i);
  if (/^(?:after|before|while|when|because|as|although|though|if)$/u.test(word)) return true;
  return /^(?:in|on|at|during)$/u.test(word) && leadsToOccasion(context, i + 1, hi);
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
