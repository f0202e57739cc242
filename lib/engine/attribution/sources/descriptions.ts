import type { TokenRange } from '../../text/types.ts';
import { nounPhraseStartingAt } from '../clauses/phrases-forward.ts';
import { isCapitalized, isQuoted, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';

const LONGEST = 12;

/**
 * What "the experts" were called when the article brought them up, if that told more: "experts from the Arlen Institute".
 *
 * @returns null where the words tell more themselves, or nothing fuller stands before them
 */
export function fullerDescription(
  context: AttributionContext,
  { first, end }: TokenRange,
): string | null {
  if (end - first !== 2 || wordAt(context, first) !== 'the') return null;
  const noun = wordAt(context, first + 1);
  for (let i = 0; i < first; i++) {
    if (wordAt(context, i) !== noun || isQuoted(context, i)) continue;
    const phrase = nounPhraseStartingAt(context, i, i + LONGEST);
    if (phrase === null || !namesItsHome(context, phrase)) continue;
    const { start, end: stop } = spanOf(context.article.tokens, phrase);
    return context.article.text.slice(start, stop);
  }
  return null;
}

/** "experts from Arlen": a preposition behind the noun leads to a name. */
function namesItsHome(context: AttributionContext, { first, end }: TokenRange): boolean {
  if (!/^(?:from|at|of|with)$/u.test(wordAt(context, first + 1))) return false;
  for (let i = first + 2; i < end; i++) if (isCapitalized(context, i)) return true;
  return false;
}

/** "the finance blog Corvax": the words from the name on; the whole of other phrases. */
export function nameInDescription(context: AttributionContext, source: TokenRange): TokenRange {
  const { organisationNouns, bodyNouns, prepositions } = context.data;
  let name = source.end;
  while (name > source.first && isNameWord(context, name - 1)) name--;
  const noun = wordAt(context, name - 1);
  const isDescribed = organisationNouns.has(noun) || bodyNouns.has(noun);
  if (name === source.end || name <= source.first + 1 || !isDescribed) return source;
  for (let i = source.first; i < name; i++) if (prepositions.has(wordAt(context, i))) return source;
  return isCapitalized(context, name - 1) ? source : { first: name, end: source.end };
}

/** A capitalised word, or one of figures and letters ("1010data"). */
function isNameWord(context: AttributionContext, i: number): boolean {
  return isCapitalized(context, i) || /^\d+\p{L}+$/u.test(wordAt(context, i));
}
