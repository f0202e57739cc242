import { LABELS, type Tagging } from '../../tagging/types.ts';
import type { TokenizedArticle, TokenRange } from '../../text/types.ts';

/** Label of the first token of a role; the next label is that of its other tokens. */
export const SOURCE = 1;
export const CONTENT = 5;

/** How probable it is that a token belongs to a role. */
export function probabilityOf({ marginals }: Tagging, role: number, token: number): number {
  const at = token * LABELS + role;
  return (marginals[at] ?? 0) + (marginals[at + 1] ?? 0);
}

/**
 * Stretches of tokens that belong to a role with some probability each, cut where another one is more likely to begin than
 * to go on, and at the ends of sentences. They hold what the best sequence of labels has not.
 */
export function likelyRanges(
  { tokens, sentenceOf }: TokenizedArticle,
  tagging: Tagging,
  role: number,
  least: number,
): readonly TokenRange[] {
  const ranges: { readonly first: number; end: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const probability = probabilityOf(tagging, role, i);
    if (probability < least) continue;
    const begins = (tagging.marginals[i * LABELS + role] ?? 0) * 2 >= probability;
    const last = ranges.at(-1);
    const goesOn = !begins && last?.end === i && sentenceOf[i] === sentenceOf[last.first];
    if (goesOn) last.end = i + 1;
    else ranges.push({ first: i, end: i + 1 });
  }
  return ranges;
}
