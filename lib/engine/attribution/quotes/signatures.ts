import { isCapitalized, isName, wordAt } from '../clauses/words.ts';
import type { Span } from '../../types.ts';
import { type AttributionContext, tokensWithin } from '../context.ts';
import type { PassageLink } from './drafts.ts';

const DASH = /^(?:[—–―]|--?)$/u;
const LONGEST_NAME = 4;

/** "HALLOWAY: We are late." */
export function linkToLabel(
  { article }: AttributionContext,
  label: Span | null,
): PassageLink | null {
  if (label === null) return null;
  const source = tokensWithin(article.tokens, label);
  return { source, cue: { first: source.end, end: source.end + 1 }, step: 'transcript' };
}

/** "'We never saw a penny.' — Karen Oddly": a name behind a dash that ends the line signs the quotation before it. */
export function linkToSignature(context: AttributionContext, index: number): PassageLink | null {
  const passage = context.passageTokens[index];
  if (passage === undefined || !DASH.test(wordAt(context, passage.end))) return null;
  const first = passage.end + 1;
  let end = first;
  while (end - first < LONGEST_NAME && (isCapitalized(context, end) || isName(context, end))) end++;
  const isSigned = end > first && endsLine(context, end);
  return isSigned ? { source: { first, end }, cue: null, step: 'signature' } : null;
}

/** Whether the line ends before token `i`, or after a full stop or an age there. */
function endsLine({ article }: AttributionContext, i: number): boolean {
  const last = article.tokens[i - 1];
  if (last === undefined) return false;
  const rest = article.text.slice(last.end, last.end + 40);
  return /^[,.]?\s*(?:\d+\.?)?$/u.test(rest.split('\n')[0] ?? '');
}
