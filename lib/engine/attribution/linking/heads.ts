import type { TokenRange } from '../../text/types.ts';
import { isCapitalized, isComma, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';

/**
 * The token that is the head of a source: the last word of a name, or of the first noun phrase, before a comma, a
 * preposition or a relative pronoun.
 */
export function headToken(context: AttributionContext, { first, end }: TokenRange): number {
  let last = first;
  for (let i = first; i < end; i++) {
    if (i > first && endsHead(context, i)) break;
    if (wordAt(context, i) !== "'s") last = i;
  }
  for (let i = last; i >= first; i--) {
    const mention = context.mentionAt[i] ?? null;
    if (mention !== null) return Math.min(mention.end, end) - 1;
    if (isCapitalized(context, i)) return i;
  }
  return last;
}

function endsHead(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  const { nounPrepositions, relativePronouns } = context.data;
  return (
    isComma(context, i) ||
    /^[(;[]$/u.test(word) ||
    nounPrepositions.has(word) ||
    relativePronouns.has(word)
  );
}
