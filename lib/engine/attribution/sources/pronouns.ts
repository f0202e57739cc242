import type { Gender } from '../../people/types.ts';
import type { TokenRange } from '../../text/types.ts';
import { type Cast, lastTurnBefore, type Referent, type Resolution, UNRESOLVED } from './cast.ts';
import { type AttributionContext, type PersonMention, spanOf } from '../context.ts';
import { wordAt } from '../clauses/words.ts';

const FARTHEST_FRAMES = 12;
/** Points a candidate loses for each sentence between it and the pronoun. */
const DISTANCE_COST = 1;
const SUBJECT_BONUS = 1.5;
const SPEAKER_BONUS = 2;
const GENDER_BONUS = 1;
const OWNER_COST = 1.5;
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
  if (data.neuterPronouns.has(word)) return resolveToTurn(cast, source.first, isThing(cast));
  if (data.pluralPronouns.has(word)) return resolveToTurn(cast, source.first, isMany(cast));
  return data.subjectPronouns.has(word) || data.speakerPronouns.has(word) ? UNRESOLVED : null;
}

function isThing({ entities }: Cast): (referent: Referent) => boolean {
  return (referent) =>
    referent.type === 'entity' &&
    /^(?:organisation|document)$/u.test(entities[referent.index]?.kind ?? '');
}

function isMany({ entities }: Cast): (referent: Referent) => boolean {
  return (referent) =>
    referent.type === 'entity' &&
    /^(?:organisation|group)$/u.test(entities[referent.index]?.kind ?? '');
}

function resolveToTurn(cast: Cast, at: number, fits: (referent: Referent) => boolean): Resolution {
  const turn = lastTurnBefore(cast, at, fits);
  return turn === null ? UNRESOLVED : { referent: turn.referent, via: [], certainty: 0.7 };
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
  if (first === undefined) return unnamedSpeaker(cast, at);
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
  const known = context.people[mention.person]?.gender ?? null;
  if (known !== null && known !== gender) return null;
  const distance = (context.frameAt[at] ?? 0) - (context.frameAt[mention.first] ?? 0);
  const next = wordAt(context, mention.end);
  const bonus = [
    isSubject(context, mention) && SUBJECT_BONUS,
    isSpeaking(cast, mention) && SPEAKER_BONUS,
    known === gender && GENDER_BONUS,
    (next === "'s" || next === "'") && -OWNER_COST,
  ];
  return bonus.reduce<number>((sum, points) => sum + Number(points), -DISTANCE_COST * distance);
}

/** The mention is (a part of) the words for somebody who speaks. */
function isSpeaking({ turns }: Cast, { person, first, end }: PersonMention): boolean {
  const reach = 4 + end - first;
  return turns.some(({ referent, at }) => {
    return referent.type === 'person' && referent.index === person && Math.abs(at - first) < reach;
  });
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

/** No named person fits: perhaps somebody unnamed spoke just before. */
function unnamedSpeaker(cast: Cast, at: number): Resolution {
  const turn = lastTurnBefore(
    cast,
    at,
    ({ type, index }) => type === 'entity' && cast.entities[index]?.kind === 'unnamed',
  );
  return turn === null ? UNRESOLVED : { referent: turn.referent, via: [], certainty: 0.6 };
}
