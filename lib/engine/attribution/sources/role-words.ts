import type { TokenRange } from '../../text/types.ts';
import type { Cast, Resolution } from './cast.ts';
import { type AttributionContext, type PersonMention, spanOf } from '../context.ts';
import { headWord } from '../clauses/heads.ts';
import { blockAround, isCapitalized, wordAt } from '../clauses/words.ts';

/**
 * Resolves "the minister" or "the Prime Minister" to the person whom the article gave that role: of several, the one whose
 * role shares most words with the description, then the one last mentioned.
 *
 * @returns null where no person mentioned before has the role
 */
export function resolveRoleWords({ context }: Cast, source: TokenRange): Resolution | null {
  const definite = /^(?:the|this|that)$/u.test(wordAt(context, source.first));
  const isDefinite = definite || isInHeading(context, source.first);
  if (!isDefinite && !isCapitalized(context, source.first)) return null;
  const best = bestHolder(context, source);
  if (best === null) return null;
  const via = [spanOf(context.article.tokens, best)];
  return { referent: { type: 'person', index: best.person }, via, certainty: 0.85 };
}

function bestHolder(context: AttributionContext, source: TokenRange): PersonMention | null {
  const described = wordsOf(context, source);
  const full = context.data.roleAbbreviations.get(headWord(context, source));
  const head = full?.at(-1) ?? headWord(context, source);
  const holders = context.people.flatMap(({ role, roleWords }, person) => {
    if (!roleWords.includes(head)) return [];
    const mention = mentionFor(context, person, source);
    const words = (role ?? '').toLowerCase().split(/\s+/u);
    const shared = described.filter((word) => words.includes(word)).length;
    return mention === undefined ? [] : [{ mention, shared }];
  });
  const [best] = holders.toSorted(
    (a, b) => b.shared - a.shared || b.mention.first - a.mention.first,
  );
  return best?.mention ?? null;
}

/** The last mention before the words; behind them only where they stand in a title, which comes before its story. */
function mentionFor(
  context: AttributionContext,
  person: number,
  { first }: TokenRange,
): PersonMention | undefined {
  const mentions = context.mentionsOf[person] ?? [];
  const before = mentions.findLast((mention) => mention.first < first);
  return before ?? (isInHeading(context, first) ? mentions[0] : undefined);
}

/** Titles leave articles out: "…, says minister". */
function isInHeading(context: AttributionContext, token: number): boolean {
  return blockAround(context, token)?.kind === 'heading';
}

function wordsOf(context: AttributionContext, { first, end }: TokenRange): string[] {
  const words = Array.from({ length: end - first }, (_, k) => wordAt(context, first + k));
  return words.flatMap((word) => context.data.roleAbbreviations.get(word) ?? [word]);
}
