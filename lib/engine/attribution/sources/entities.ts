import type { TokenRange } from '../../text/types.ts';
import type { PersonKind } from '../../types.ts';
import type { Cast, Resolution } from './cast.ts';
import { type AttributionContext, spanOf } from '../context.ts';
import { bodyMeant } from './bodies.ts';
import { calledInStory, fullerDescription, nameInDescription } from './descriptions.ts';
import { headWord } from '../clauses/heads.ts';
import { nounPhraseStartingAt } from '../clauses/phrases-forward.ts';
import { isCapitalized, isComma, wordAt } from '../clauses/words.ts';

/** The entity that a description denotes: one named before in the same or fuller words, or a new one. */
export function entityFor(cast: Cast, source: TokenRange): Resolution {
  const { context } = cast;
  const span = spanOf(context.article.tokens, source);
  const named = spanOf(context.article.tokens, nameInDescription(context, source));
  const words = fullName(cast, context.article.text.slice(named.start, named.end));
  const same = knownEntity(cast, source, words);
  const fuller = same === null ? fullerName(cast, source) : null;
  const name = fuller ?? words;
  const known = fuller === null ? same : knownEntity(cast, source, fuller);
  const index = known ?? newEntity(cast, source, name);
  const entity = cast.entities[index];
  const first = entity?.mentions[0];
  entity?.mentions.push(span);
  return {
    referent: { type: 'entity', index },
    via: first === undefined ? [] : [first],
    certainty: known === null ? 0.95 : 0.85,
  };
}

/** What the words stand for, where the article tells more elsewhere. */
function fullerName(cast: Cast, source: TokenRange): string | null {
  const { context } = cast;
  return (
    bodyMeant(cast, source) ?? fullerDescription(context, source) ?? calledInStory(context, source)
  );
}

/** One of the same words, or one of which these are a definite short form ("the union" after "the actors' union"). */
function knownEntity(cast: Cast, { first, end }: TokenRange, name: string): number | null {
  const same = cast.entityByWords.get(bare(name));
  if (same !== undefined) return same;
  const definite = /^(?:the|this|that)$/u.test(wordAt(cast.context, first));
  const isShort = definite && end - first === 2;
  return isShort ? (cast.entityByWords.get(`${SHORT}${bare(name)}`) ?? null) : null;
}

function newEntity(cast: Cast, source: TokenRange, name: string): number {
  const { context, entities, entityByWords } = cast;
  const index = entities.push({ name, kind: kindOf(context, source), mentions: [] }) - 1;
  const described = `${bare(name)} ${appositionAfter(context, source)}`;
  for (const word of described.split(/\s+/u)) entityByWords.set(`${SHORT}${word}`, index);
  entityByWords.set(bare(name), index);
  return index;
}

/** ", the actors' union," behind a name: a description by which it may be called later. */
function appositionAfter(context: AttributionContext, { end }: TokenRange): string {
  if (!isComma(context, end) || wordAt(context, end + 1) !== 'the') return '';
  const phrase = nounPhraseStartingAt(context, end + 1, end + 8);
  return phrase === null ? '' : headWord(context, phrase);
}

/** Marks a key as one word of a longer description. */
const SHORT = '… ';

const ARTICLES = /^(?:the|an?|this|that|these|those)\s+/iu;

function bare(name: string): string {
  return name.replace(ARTICLES, '').toLowerCase();
}

/** The name that an acronym stands for ("the ARB"), else the words themselves. */
function fullName({ acronyms }: Cast, name: string): string {
  return acronyms.get(bare(name)) ?? name;
}

function kindOf(context: AttributionContext, source: TokenRange): PersonKind {
  const byHead = kindOfHead(context, headWord(context, source));
  if (byHead !== null) return byHead;
  for (let i = source.first; i < source.end; i++) {
    if (context.data.coordinators.has(wordAt(context, i))) return 'group';
  }
  const opensWithName =
    isCapitalized(context, source.first) &&
    !context.data.determiners.has(wordAt(context, source.first)) &&
    !isCommonNoun(context, source);
  const endsWithName = isCapitalized(context, source.end - 1) && source.end - source.first > 1;
  if (endsWithName || opensWithName) return 'organisation';
  return /[^s]s$/u.test(headWord(context, source)) ? 'group' : 'unnamed';
}

/** "Islanders say" where the article also has "islanders": the capital is that of the sentence. */
function isCommonNoun({ article }: AttributionContext, { first, end }: TokenRange): boolean {
  const token = article.tokens[first];
  return end - first === 1 && article.tokens.some(({ text }) => text === token?.lower);
}

function kindOfHead({ data }: AttributionContext, head: string): PersonKind | null {
  if (data.documentNouns.has(head)) return 'document';
  if (data.organisationNouns.has(head)) return 'organisation';
  if (data.groupNouns.has(head)) return 'group';
  return data.unnamedNouns.has(head) ? 'unnamed' : null;
}
