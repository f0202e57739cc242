import type { TokenRange } from '../../text/types.ts';
import { LONGEST_PHRASE, nounPhraseEndingAt } from '../clauses/noun-phrases.ts';
import { nounPhraseStartingAt } from '../clauses/phrases-forward.ts';
import { blockAround, isCapitalized, isQuoted, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';

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
    const home =
      wordAt(context, i) === noun && !isQuoted(context, i) ? homeEnd(context, i + 1) : null;
    if (home === null) continue;
    const { start, end: stop } = spanOf(context.article.tokens, { first: i, end: home });
    return context.article.text.slice(start, stop);
  }
  return null;
}

/** Of the story behind a title, as many tokens are looked at. */
const FARTHEST = 600;

/**
 * What the "watchdog" of a title is called in the story, at first: "the public spending watchdog".
 *
 * @returns null where the words stand in no title, are more than a bare noun, or do not come again
 */
export function calledInStory(
  context: AttributionContext,
  { first, end }: TokenRange,
): string | null {
  if (end - first !== 1 || blockAround(context, first)?.kind !== 'heading') return null;
  const isAgain = (i: number) =>
    wordAt(context, i) === wordAt(context, first) && !isQuoted(context, i);
  const near = Array.from({ length: FARTHEST }, (_, k) => end + k);
  const again = near.find((i) => isAgain(i) && blockAround(context, i)?.kind !== 'heading');
  const phrase = again === undefined ? null : phraseAround(context, again);
  if (phrase === null) return null;
  const { start, end: stop } = spanOf(context.article.tokens, phrase);
  return context.article.text.slice(start, stop);
}

/** The noun phrase with a token in it, from its first word on. */
function phraseAround(context: AttributionContext, token: number): TokenRange | null {
  const opening = nounPhraseEndingAt(context, token, Math.max(0, token - LONGEST_PHRASE));
  if (opening === null) return null;
  const phrase = nounPhraseStartingAt(context, opening.first, opening.first + LONGEST_PHRASE);
  return phrase !== null && phrase.end > token ? phrase : null;
}

/** Behind "from Arlen" or "of the Arlen Institute" at a token; null where no such name stands there. */
function homeEnd(context: AttributionContext, i: number): number | null {
  if (!/^(?:from|at|of|with)$/u.test(wordAt(context, i))) return null;
  const first = wordAt(context, i + 1) === 'the' ? i + 2 : i + 1;
  let end = first;
  while (isCapitalized(context, end)) end++;
  return end > first ? end : null;
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
