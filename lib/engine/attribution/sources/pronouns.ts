import type { Gender } from '../../people/types.ts';
import type { TokenRange } from '../../text/types.ts';
import type { PersonKind } from '../../types.ts';
import { type Cast, lastSpeakerOf, type Resolution, UNRESOLVED } from './cast.ts';
import { type AttributionContext, type PersonMention, spanOf } from '../context.ts';
import { wordAt } from '../clauses/words.ts';

const FARTHEST_FRAMES = 12;
/** Points a candidate loses for each sentence between it and the pronoun. */
const DISTANCE_COST = 1;
const SUBJECT_BONUS = 1.5;
const SPEAKER_BONUS = 2;
const GENDER_BONUS = 1;
const OWNER_COST = 1.5;
/** How many words of description a source may have before the name. */
const SOURCE_REACH = 4;
/** Below this lead over the second candidate the choice counts as doubtful. */
const CLEAR_LEAD = 1;

/**
 * Resolves a source that is a pronoun: "he" and "she" to the most salient person before it whose gender fits (near, a
 * subject, the last speaker), after the salience factors of Lappin and Leass (1994); "it" and "they" to the last
 * organisation or group that spoke.
 *
 * @returns null if the source is no pronoun
 */
export function resolvePronoun(cast: Cast, source: TokenRange): Resolution | null {
  const { data } = cast.context;
  const word = wordAt(cast.context, source.first);
  if (source.end - source.first !== 1) return null;
  if (data.malePronouns.has(word)) return resolveGendered(cast, source.first, 'male');
  if (data.femalePronouns.has(word)) return resolveGendered(cast, source.first, 'female');
  if (data.neuterPronouns.has(word)) return lastOf(cast, ['organisation', 'document'], 0.7);
  if (data.pluralPronouns.has(word)) return lastOf(cast, ['organisation', 'group'], 0.7);
  const isPronoun = data.subjectPronouns.has(word) || data.speakerPronouns.has(word);
  return isPronoun ? UNRESOLVED : null;
}

function lastOf(cast: Cast, kinds: readonly PersonKind[], certainty: number): Resolution {
  const referent = lastSpeakerOf(cast, kinds);
  return referent === null ? UNRESOLVED : { referent, via: [], certainty };
}

interface Candidate {
  readonly mention: PersonMention;
  readonly score: number;
}

function resolveGendered(cast: Cast, at: number, gender: Gender): Resolution {
  const best = new Map<number, Candidate>();
  for (const mention of mentionsBefore(cast.context, at)) {
    const score = scoreOf(cast, mention, at, gender);
    if (score === null) continue;
    const known = best.get(mention.person);
    if (known === undefined || score >= known.score) best.set(mention.person, { mention, score });
  }
  const [first, second] = [...best.values()].toSorted(
    (a, b) => b.score - a.score || b.mention.first - a.mention.first,
  );
  // No named person fits: perhaps somebody unnamed spoke just before.
  if (first === undefined) return lastOf(cast, ['unnamed'], 0.6);
  const isClear = second === undefined || first.score - second.score >= CLEAR_LEAD;
  return {
    referent: { type: 'person', index: first.mention.person },
    via: [spanOf(cast.context.article.tokens, first.mention)],
    certainty: isClear ? 0.9 : 0.7,
  };
}

/** Mentions in front of token `at`, nearest first, outside of quotations, at most `FARTHEST_FRAMES` back. */
function* mentionsBefore(context: AttributionContext, at: number): Generator<PersonMention> {
  const lowest =
    context.frames[Math.max(0, (context.frameAt[at] ?? 0) - FARTHEST_FRAMES)]?.first ?? 0;
  let last: PersonMention | null = null;
  for (let i = at - 1; i >= lowest; i--) {
    const mention = context.mentionAt[i] ?? null;
    if (mention === null || mention === last || context.passageAt[i] !== -1) continue;
    last = mention;
    yield mention;
  }
}

function scoreOf(cast: Cast, mention: PersonMention, at: number, gender: Gender): number | null {
  const { context } = cast;
  const known = genderOf(context, mention);
  if (known !== null && known !== gender) return null;
  const bonus = [
    isSubject(context, mention) && SUBJECT_BONUS,
    isSpeaking(cast, mention) && SPEAKER_BONUS,
    known === gender && GENDER_BONUS,
    isOwner(context, mention) && -OWNER_COST,
  ];
  const distance = framesBetween(context, mention.first, at);
  return bonus.reduce<number>((sum, points) => sum + Number(points), -DISTANCE_COST * distance);
}

function genderOf({ people }: AttributionContext, { person }: PersonMention): Gender | null {
  return people[person]?.gender ?? null;
}

function framesBetween({ frameAt }: AttributionContext, from: number, to: number): number {
  return (frameAt[to] ?? 0) - (frameAt[from] ?? 0);
}

/** "Roe's": the person is not the one whom the sentence is about. */
function isOwner(context: AttributionContext, { end }: PersonMention): boolean {
  return /^'s?$/u.test(wordAt(context, end));
}

/** The mention is (a part of) the words for somebody who speaks. */
function isSpeaking({ speakerAt }: Cast, { person, first, end }: PersonMention): boolean {
  for (let i = first - SOURCE_REACH; i < end; i++) if (speakerAt.get(i) === person) return true;
  return false;
}

/** The mention opens its sentence, but for a title or description in front of it. */
function isSubject(context: AttributionContext, mention: PersonMention): boolean {
  const frame = context.frames[context.frameAt[mention.first] ?? 0];
  if (frame === undefined) return false;
  for (let i = frame.first; i < mention.first; i++) {
    const word = wordAt(context, i);
    if (
      context.data.prepositions.has(word) ||
      context.data.auxiliaries.has(word) ||
      context.mentionAt[i] !== null
    )
      return false;
  }
  return mention.first - frame.first < 8;
}
