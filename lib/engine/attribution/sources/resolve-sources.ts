import type { TokenRange } from '../../text/types.ts';
import { type AttributionContext, type PersonMention, spanOf } from '../context.ts';
import { type Cast, noteTurn, type Resolution, UNRESOLVED } from './cast.ts';
import { entityFor } from './entities.ts';
import { personWithInitials } from './labels.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveRoleWords } from './role-words.ts';
import { resolveStandIn } from './stand-ins.ts';
import { headWord } from '../clauses/heads.ts';
import { antecedent } from '../clauses/subjects.ts';
import {
  isCapitalized,
  isComma,
  isName,
  isNominal,
  isPossessiveEnding,
  isPunctuation,
  wordAt,
} from '../clauses/words.ts';

/**
 * Who the words of a source stand for. Sources must come in the order of the text: pronouns look back at who spoke.
 *
 * @returns `UNRESOLVED` where the ground is too weak
 */
export function resolveSource(cast: Cast, source: TokenRange): Resolution {
  const words = phraseMeant(cast.context, source);
  if (words === null) return UNRESOLVED;
  const resolution =
    resolvePronoun(cast, ownerOfWords(cast, words)) ??
    resolveName(cast, words) ??
    resolveInitials(cast, words) ??
    resolveApposed(cast, words) ??
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

/** The words that denote somebody: for "which" the phrase before it; null for a bare "that" or "there". */
function phraseMeant(context: AttributionContext, source: TokenRange): TokenRange | null {
  const { demonstratives, relativePronouns } = context.data;
  const words = withoutLinks(context, source);
  const word = wordAt(context, words.first);
  if (words.end - words.first > 1) return words;
  if (relativePronouns.has(word)) {
    const sentence = context.article.sentences[context.article.sentenceOf[words.first] ?? -1];
    const phrase = antecedent(context, words.first, sentence?.first ?? words.first);
    if (phrase !== null) return withoutLinks(context, phrase);
  }
  return demonstratives.has(word) ? null : words;
}

/** Without what only leads on: "Roe, who", "Arlen and", "Arlen, who had lost". */
function withoutLinks(context: AttributionContext, { first, end }: TokenRange): TokenRange {
  const { coordinators, relativePronouns } = context.data;
  const leadsOn = (word: string) =>
    word === ',' || relativePronouns.has(word) || coordinators.has(word);
  let last = relativeClauseIn(context, { first, end }) ?? end;
  while (last - 1 > first && leadsOn(wordAt(context, last - 1))) last--;
  return { first, end: last };
}

/** Where a relative clause begins behind the comma of a phrase, null where none does. */
function relativeClauseIn(context: AttributionContext, { first, end }: TokenRange): number | null {
  for (let i = first + 2; i < end; i++) {
    if (isComma(context, i - 1) && context.data.relativePronouns.has(wordAt(context, i))) return i;
  }
  return null;
}

/** A named person who is the head of the phrase: not "a spokesman for Roe", not "Roe's lawyer", not "Roe and Pryce". */
function resolveName({ context }: Cast, source: TokenRange): Resolution | null {
  const heads = headMentions(context, source);
  const persons = new Set(heads.map(({ person }) => person));
  const [index] = persons;
  if (index === undefined || persons.size > 1 || isJoined(context, heads.at(-1), source))
    return null;
  return { referent: { type: 'person', index }, via: [], certainty: 1 };
}

/** "JR:" in the transcript of a talk with Jane Roe. */
function resolveInitials(cast: Cast, { first, end }: TokenRange): Resolution | null {
  const isLabel = end - first === 1 && wordAt(cast.context, end) === ':';
  const token = isLabel ? cast.context.article.tokens[first] : undefined;
  const index = token === undefined ? null : personWithInitials(cast, token.text);
  return index === null ? null : { referent: { type: 'person', index }, via: [], certainty: 0.9 };
}

const LONGEST_ADJUNCT = 4;

/** "The mayor at the time, Sir John Roe, …": the name that is all of the apposition behind a description. */
function resolveApposed({ context }: Cast, { end }: TokenRange): Resolution | null {
  let comma = end;
  while (comma < end + LONGEST_ADJUNCT && !isPunctuation(context, comma) && !isName(context, comma))
    comma++;
  const name = nameWithTitle(context, comma + 1);
  const isWhole = name !== null && isComma(context, comma) && isComma(context, name.end);
  if (!isWhole) return null;
  return {
    referent: { type: 'person', index: name.person },
    via: [spanOf(context.article.tokens, name)],
    certainty: 0.95,
  };
}

const LONGEST_TITLE = 2;

/** The name that stands at a token, behind a title there, or behind "a farmer named". */
function nameWithTitle(context: AttributionContext, first: number): PersonMention | null {
  let i = first;
  while (i < first + LONGEST_TITLE && !isName(context, i) && isCapitalized(context, i)) i++;
  return context.mentionAt[i] ?? nameGiven(context, first);
}

const LONGEST_DESCRIPTION = 5;

function nameGiven(context: AttributionContext, first: number): PersonMention | null {
  for (let i = first; i < first + LONGEST_DESCRIPTION && !isPunctuation(context, i); i++) {
    if (/^(?:named|called)$/u.test(wordAt(context, i))) return context.mentionAt[i + 1] ?? null;
  }
  return null;
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
    const isModifier = isOwner(context, mention, source) || isBeforeNoun(context, mention, source);
    if (!isModifier) heads.push(mention);
    i = mention.end - 1;
  }
  return heads;
}

/** "Roe supporter Tom Pryce": the name is followed by a noun that has another name. */
function isBeforeNoun(
  context: AttributionContext,
  { end: at }: PersonMention,
  { end }: TokenRange,
): boolean {
  let i = at;
  while (i < end && !isName(context, i) && isNominal(context, i) && !isCapitalized(context, i)) i++;
  return i > at && i < end && isName(context, i);
}

/** "Roe and others": more than the one who is named. */
function isJoined(
  context: AttributionContext,
  last: PersonMention | undefined,
  { end }: TokenRange,
): boolean {
  if (last === undefined) return false;
  const at = isComma(context, last.end) ? last.end + 1 : last.end;
  return at + 1 < end && context.data.coordinators.has(wordAt(context, at));
}

function isOwner(
  context: AttributionContext,
  mention: PersonMention,
  { end }: TokenRange,
): boolean {
  return mention.end < end && isPossessiveEnding(context, mention.end);
}

/** Behind a preposition a name is no head, unless nothing but a title stood before it ("Minister for Health Jane Roe"). */
function leavesHead(
  context: AttributionContext,
  i: number,
  { first, end }: TokenRange,
  hasHead: boolean,
): boolean {
  if (hasHead && isComma(context, i)) return !isName(context, i + 1);
  if (!context.data.nounPrepositions.has(wordAt(context, i))) return false;
  if (hasHead || i === first) return true;
  return isName(context, i + 1) || !isName(context, end - 1);
}
