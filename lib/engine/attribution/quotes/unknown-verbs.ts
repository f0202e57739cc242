import type { QuotedPassage } from '../../quotations/types.ts';
import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { PassageLink } from './drafts.ts';
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
  if (!startsFrame(context, tokens.first) || !endsOpen(context, passage)) return null;
  let i = tokens.end;
  while (isComma(context, i) || isAdverb(context, i)) i++;
  const source = context.mentionAt[i] ?? pronounAt(context, i);
  return source === null ? null : linkTo(context, { first: source.first, end: source.end });
}

function startsFrame(context: AttributionContext, first: number): boolean {
  return first <= (context.frames[context.frameAt[first] ?? 0]?.first ?? 0) + 1;
}

function endsOpen({ article }: AttributionContext, { span }: QuotedPassage): boolean {
  return ENDS_OPEN.test(article.text.slice(span.start, span.end));
}

function linkTo(context: AttributionContext, source: TokenRange): PassageLink | null {
  let verb = source.end;
  while (isAdverb(context, verb)) verb++;
  const word = wordAt(context, verb);
  if (!FINITE.test(word) || context.data.auxiliaries.has(word)) return null;
  return { source, cue: { first: verb, end: verb + 1 }, step: 'unknown-verb' };
}
