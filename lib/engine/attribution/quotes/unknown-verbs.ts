import type { AttributionContext } from '../context.ts';
import type { PassageLink } from './link-passages.ts';
import { pronounAt } from '../clauses/noun-phrases.ts';
import { isAdverb, isComma, wordAt } from '../clauses/words.ts';

const FINITE = /^\p{Ll}+(?:ed|s)$/u;
const ENDS_OPEN = /[,!?—–-]["'”’]*$/u;

/**
 * "'…,' Roe grinned": behind a quotation that ends open, a name or pronoun and a verb that is no verb of saying still
 * tell who speaks.
 */
export function linkByUnknownVerb(context: AttributionContext, index: number): PassageLink | null {
  const passage = context.passages[index];
  const tokens = context.passageTokens[index];
  if (passage === undefined || tokens === undefined) return null;
  if (tokens.first > (context.frames[context.frameAt[tokens.first] ?? 0]?.first ?? 0) + 1)
    return null;
  if (!ENDS_OPEN.test(context.article.text.slice(passage.span.start, passage.span.end)))
    return null;
  let i = tokens.end;
  while (isComma(context, i) || isAdverb(context, i)) i++;
  const source = context.mentionAt[i] ?? pronounAt(context, i);
  if (source === null) return null;
  let verb = source.end;
  while (isAdverb(context, verb)) verb++;
  if (!FINITE.test(wordAt(context, verb)) || context.data.auxiliaries.has(wordAt(context, verb)))
    return null;
  return {
    source: { first: source.first, end: source.end },
    cue: { first: verb, end: verb + 1 },
    step: 'unknown-verb',
  };
}
