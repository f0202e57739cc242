import type { TokenRange } from '../../text/types.ts';
import { type Cast, noteTurn, type Resolution } from './cast.ts';
import { entityFor } from './entities.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveRoleWords } from './role-words.ts';
import { wordAt } from '../clauses/words.ts';

/**
 * Who the words of a source stand for. Sources must come in the order of the text: pronouns look back at who spoke.
 *
 * @returns `UNRESOLVED` where the ground is too weak
 */
export function resolveSource(cast: Cast, source: TokenRange): Resolution {
  const words = withoutRelative(cast, source);
  const resolution =
    resolvePronoun(cast, words) ??
    resolveName(cast, words) ??
    resolveRoleWords(cast, words) ??
    entityFor(cast, words);
  if (resolution.referent !== null) noteTurn(cast, source, resolution.referent);
  return resolution;
}

function withoutRelative({ context }: Cast, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (
    last - 1 > first &&
    (context.data.relativePronouns.has(wordAt(context, last - 1)) ||
      wordAt(context, last - 1) === ',')
  )
    last--;
  return { first, end: last };
}

/** A named person who is the head of the phrase: not "a spokesman for Roe", not "Roe's lawyer", not "Roe and Pryce". */
function resolveName({ context }: Cast, { first, end }: TokenRange): Resolution | null {
  let found: number | null = null;
  for (let i = first; i < end; i++) {
    const word = wordAt(context, i);
    const mention = context.mentionAt[i] ?? null;
    if (mention !== null) {
      const next = wordAt(context, mention.end);
      const isOwner = mention.end < end && (next === "'s" || next === "'");
      if (!isOwner) {
        if (found !== null && found !== mention.person) return null;
        found = mention.person;
      }
      i = mention.end - 1;
    } else if (
      context.data.nounPrepositions.has(word) &&
      leavesHead(context.mentionAt, i, first, end, found)
    )
      break;
  }
  return found === null
    ? null
    : { referent: { type: 'person', index: found }, via: [], certainty: 1 };
}

/** Behind a preposition a name is no head, unless nothing but a title stood before it ("Minister for Health Jane Roe"). */
function leavesHead(
  mentionAt: readonly unknown[],
  preposition: number,
  first: number,
  end: number,
  found: number | null,
): boolean {
  if (found !== null) return true;
  const isLastWord = mentionAt[end - 1] !== null;
  const directly = mentionAt[preposition + 1] !== null;
  return directly || !isLastWord || preposition === first;
}
