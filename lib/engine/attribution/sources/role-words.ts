import type { TokenRange } from '../../text/types.ts';
import type { Cast, Resolution } from './cast.ts';
import { type AttributionContext, type PersonMention, spanOf } from '../context.ts';
import { headWord } from '../clauses/heads.ts';
import { isCapitalized, wordAt } from '../clauses/words.ts';

/**
 * Resolves "the minister" or "the Prime Minister" to the person whom the article gave that role: of several, the one whose
 * role shares most words with the description, then the one last mentioned.
 *
 * @returns null where no person mentioned before has the role
 */
export function resolveRoleWords({ context }: Cast, source: TokenRange): Resolution | null {
  const definite =
    /^(?:the|this|that)$/u.test(wordAt(context, source.first)) ||
    isCapitalized(context, source.first);
  if (!definite) return null;
  const head = headWord(context, source);
  const described = wordsOf(context, source);
  let best: { mention: PersonMention; shared: number } | null = null;
  for (const mention of context.mentions) {
    if (mention.first >= source.first) continue;
    const person = context.people[mention.person];
    if (person?.roleWords.includes(head) !== true) continue;
    const role = (person.role ?? '').toLowerCase().split(/\s+/u);
    const shared = described.filter((word) => role.includes(word)).length;
    if (
      best === null ||
      shared > best.shared ||
      (shared === best.shared && mention.first > best.mention.first)
    )
      best = { mention, shared };
  }
  if (best === null) return null;
  return {
    referent: { type: 'person', index: best.mention.person },
    via: [spanOf(context.article.tokens, best.mention)],
    certainty: 0.85,
  };
}

function wordsOf(context: AttributionContext, { first, end }: TokenRange): string[] {
  return Array.from({ length: end - first }, (_, k) => wordAt(context, first + k));
}
