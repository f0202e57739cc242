import type { TokenRange } from '../../text/types.ts';
import type { PersonKind } from '../../types.ts';
import type { Cast, Entity, Resolution } from './cast.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import { headWord } from '../clauses/heads.ts';
import { isCapitalized, wordAt } from '../clauses/words.ts';

/** The entity that a description denotes: one named before in the same or fuller words, or a new one. */
export function entityFor(cast: Cast, source: TokenRange): Resolution {
  const { context } = cast;
  const span = spanOf(context.article.tokens, source);
  const name = fullName(cast, context.article.text.slice(span.start, span.end));
  const known = cast.entities.findIndex((entity) => isSame(context, entity, source, name));
  const index =
    known >= 0
      ? known
      : cast.entities.push({ name, kind: kindOf(context, source), mentions: [] }) - 1;
  const first = cast.entities[index]?.mentions[0];
  cast.entities[index]?.mentions.push(span);
  return {
    referent: { type: 'entity', index },
    via: first === undefined ? [] : [first],
    certainty: known >= 0 ? 0.85 : 0.95,
  };
}

const ARTICLES = /^(?:the|an?|this|that|these|those)\s+/iu;

function bare(name: string): string {
  return name.replace(ARTICLES, '').toLowerCase();
}

/** The name that an acronym stands for ("the ARB"), else the words themselves. */
function fullName({ acronyms }: Cast, name: string): string {
  return acronyms.get(bare(name)) ?? name;
}

/** The same words, or a definite short form of a longer description ("the union" after "the actors' union"). */
function isSame(
  context: AttributionContext,
  entity: Entity,
  source: TokenRange,
  name: string,
): boolean {
  const [longer, shorter] = [bare(entity.name), bare(name)];
  if (longer === shorter) return true;
  const definite = /^(?:the|this|that)$/u.test(wordAt(context, source.first));
  return definite && source.end - source.first === 2 && longer.split(/\s+/u).includes(shorter);
}

function kindOf(context: AttributionContext, source: TokenRange): PersonKind {
  const byHead = kindOfHead(context, headWord(context, source));
  if (byHead !== null) return byHead;
  for (let i = source.first; i < source.end; i++) {
    if (context.data.coordinators.has(wordAt(context, i))) return 'group';
  }
  const opensWithName =
    isCapitalized(context, source.first) && wordAt(context, source.first) !== 'the';
  if (isCapitalized(context, source.end - 1) || opensWithName) return 'organisation';
  return /[^s]s$/u.test(headWord(context, source)) ? 'group' : 'unnamed';
}

function kindOfHead({ data }: AttributionContext, head: string): PersonKind | null {
  if (data.documentNouns.has(head)) return 'document';
  if (data.organisationNouns.has(head)) return 'organisation';
  if (data.groupNouns.has(head)) return 'group';
  return data.unnamedNouns.has(head) ? 'unnamed' : null;
}
