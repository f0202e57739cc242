import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext, PersonMention } from '../context.ts';
import { type Cast, noteTurn, type Resolution } from './cast.ts';
import { entityFor } from './entities.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveRoleWords } from './role-words.ts';
import { resolveStandIn } from './stand-ins.ts';
import { headWord } from '../clauses/heads.ts';
import { isName, wordAt } from '../clauses/words.ts';

/**
 * Who the words of a source stand for. Sources must come in the order of the text: pronouns look back at who spoke.
 *
 * @returns `UNRESOLVED` where the ground is too weak
 */
export function resolveSource(cast: Cast, source: TokenRange): Resolution {
  const words = withoutRelative(cast, source);
  const resolution =
    resolvePronoun(cast, ownerOfWords(cast, words)) ??
    resolveName(cast, words) ??
    resolveRoleWords(cast, words) ??
    resolveStandIn(cast, words) ??
    entityFor(cast, words);
  if (resolution.referent !== null) noteTurn(cast, source, resolution.referent);
  return resolution;
}

/** "His advice", "her message": the words of the owner; other phrases are given back as they are. */
function ownerOfWords({ context }: Cast, source: TokenRange): TokenRange {
  const owner = wordAt(context, source.first);
  const isOwned = context.data.possessives.has(owner) && source.end - source.first > 1;
  if (!isOwned || !context.data.speechNouns.has(headWord(context, source))) return source;
  return { first: source.first, end: source.first + 1 };
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
function resolveName({ context }: Cast, source: TokenRange): Resolution | null {
  const heads = headMentions(context, source);
  const persons = new Set(heads.map(({ person }) => person));
  const [index] = persons;
  if (index === undefined || persons.size > 1) return null;
  return { referent: { type: 'person', index }, via: [], certainty: 1 };
}

/** Mentions in a phrase that neither own what follows nor stand behind a preposition. */
function headMentions(context: AttributionContext, source: TokenRange): PersonMention[] {
  const heads: PersonMention[] = [];
  for (let i = source.first; i < source.end; i++) {
    const mention = context.mentionAt[i] ?? null;
    if (mention === null) {
      if (leavesHead(context, i, source, heads.length > 0)) break;
      continue;
    }
    if (!isOwner(context, mention, source)) heads.push(mention);
    i = mention.end - 1;
  }
  return heads;
}

function isOwner(
  context: AttributionContext,
  mention: PersonMention,
  { end }: TokenRange,
): boolean {
  return mention.end < end && /^'s?$/u.test(wordAt(context, mention.end));
}

/** Behind a preposition a name is no head, unless nothing but a title stood before it ("Minister for Health Jane Roe"). */
function leavesHead(
  context: AttributionContext,
  i: number,
  { first, end }: TokenRange,
  hasHead: boolean,
): boolean {
  if (!context.data.nounPrepositions.has(wordAt(context, i))) return false;
  if (hasHead || i === first) return true;
  return isName(context, i + 1) || !isName(context, end - 1);
}
