import type { TokenRange } from '../../text/types.ts';
import { isCapitalized, isName, isQuoted, opensFrame, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import type { Cast } from './cast.ts';

const FARTHEST_FRAMES = 4;
const FARTHEST_TOKENS = 300;
/** A body that the article is about is named several times. */
const LEAST_TIMES = 2;
const MOST_TIMES = 4;
const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * The name that "the company" or "the alliance" stands for: of the names of no people nearby, one that the article uses
 * often and that the sentences before are about.
 *
 * @returns null where the words are not of that kind, or no name is near
 */
export function bodyMeant(cast: Cast, source: TokenRange): string | null {
  const { context } = cast;
  if (!isBodyNoun(context, source)) return null;
  const times = timesNamed(cast);
  let best: string | null = null;
  let bestScore = -Infinity;
  for (const range of namesBefore(context, source.first)) {
    const name = textOf(context, range);
    const count = times.get(name) ?? 0;
    const score = Math.min(count, MOST_TIMES) / 2 + placeScore(context, range, source.first);
    if (count >= LEAST_TIMES && score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}

/** "the company", with nothing that tells more. */
function isBodyNoun(context: AttributionContext, { first, end }: TokenRange): boolean {
  if (end - first !== 2 || wordAt(context, first) !== 'the') return false;
  return context.data.bodyNouns.has(wordAt(context, first + 1));
}

function placeScore(
  { frames, frameAt }: AttributionContext,
  range: TokenRange,
  at: number,
): number {
  const frame = frameAt[range.first] ?? 0;
  const opens = frames[frame]?.first === range.first;
  return (opens ? 1 : 0) - ((frameAt[at] ?? 0) - frame);
}

/**
 * How often the article uses each name that is nobody's where its capital tells something. What stands behind "in" or
 * "near" is a place there, which speaks against it as often.
 */
function timesNamed(cast: Cast): ReadonlyMap<string, number> {
  if (cast.timesNamed.size > 0) return cast.timesNamed;
  const { context } = cast;
  for (let i = 0; i < context.article.tokens.length; i++) {
    const range = nameAt(context, i);
    if (range === null) continue;
    i = range.end - 1;
    if (isAnyWord(context, range)) continue;
    const name = textOf(context, range);
    const isPlace = context.data.placePrepositions.has(wordAt(context, range.first - 1));
    cast.timesNamed.set(name, (cast.timesNamed.get(name) ?? 0) + (isPlace ? -1 : 1));
  }
  return cast.timesNamed;
}

function namesBefore(context: AttributionContext, at: number): TokenRange[] {
  const { frames, frameAt } = context;
  const frame = frames[Math.max(0, (frameAt[at] ?? 0) - FARTHEST_FRAMES)];
  const names: TokenRange[] = [];
  for (let i = Math.max(frame?.first ?? 0, at - FARTHEST_TOKENS); i < at; i++) {
    const range = nameAt(context, i);
    if (range === null) continue;
    names.push(range);
    i = range.end - 1;
  }
  return names;
}

/** The capitalised words that begin at a token, if they may be the name of a body. */
function nameAt(context: AttributionContext, first: number): TokenRange | null {
  if (!isNameWord(context, first) || isCapitalized(context, first - 1)) return null;
  let end = first + 1;
  while (isNameWord(context, end)) end++;
  return { first, end };
}

/** One word at the beginning of a sentence. */
function isAnyWord(context: AttributionContext, range: TokenRange): boolean {
  const isOpener = opensFrame(context, range.first);
  return isOpener && range.end - range.first === 1 && !ACRONYM.test(textOf(context, range));
}

function isNameWord(context: AttributionContext, i: number): boolean {
  if (!isCapitalized(context, i) || isName(context, i) || isQuoted(context, i)) return false;
  const { noBodies, timeWords, conjunctions, determiners, subjectPronouns } = context.data;
  const word = wordAt(context, i);
  return ![noBodies, timeWords, conjunctions, determiners, subjectPronouns].some((list) =>
    list.has(word),
  );
}

function textOf({ article }: AttributionContext, range: TokenRange): string {
  const { start, end } = spanOf(article.tokens, range);
  return article.text.slice(start, end);
}
