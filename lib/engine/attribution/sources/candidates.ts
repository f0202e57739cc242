import type { Gender } from '../../people/types.ts';
import type { TokenRange } from '../../text/types.ts';
import type { AttributionData } from '../attribution-data.ts';
import { isPossessiveEnding, wordAt } from '../clauses/words.ts';
import type { AttributionContext, PersonMention } from '../context.ts';
import type { Cast } from './cast.ts';

/** One mention that a pronoun may stand for. */
export interface Candidate {
  readonly mention: PersonMention;
  /** Higher is likelier; only the difference of two candidates' scores means something. */
  readonly score: number;
}

const FARTHEST_FRAMES = 12;
const FARTHEST_TOKENS = 600;
/** How many words of description a source may have before the name. */
const SOURCE_REACH = 4;
/** A subject stands among the first words of its sentence. */
const SUBJECT_REACH = 8;

/**
 * Log odds, fitted as a choice among the candidates of 1,256 pronouns of news whose antecedents a program had marked,
 * rounded.
 */
const WEIGHTS = {
  /** For each sentence between the mention and the pronoun. */
  distance: -1.2,
  sameBlock: 1,
  subject: 0.9,
  spokeLast: 0.6,
  knownGender: 0.55,
  owner: -0.45,
  afterPreposition: -0.5,
};

/**
 * The mentions of people in front of token `at` whose gender fits, nearest first: names outside of quotations, and
 * pronouns and descriptions that were resolved. They are weighed by salience factors as Lappin and Leass (1994) use them.
 */
export function candidatesBefore(
  cast: Cast,
  at: number,
  gender: Gender | null,
): readonly Candidate[] {
  const { people } = cast.context;
  const speaker = lastTurn(cast, at)?.person;
  const candidates: Candidate[] = [];
  for (const mention of mentionsBefore(cast, at, gender)) {
    const fit = genderScore(people[mention.person]?.gender ?? null, gender);
    if (fit === null) continue;
    const turn = mention.person === speaker ? WEIGHTS.spokeLast : 0;
    candidates.push({ mention, score: placeScore(cast.context, mention, at) + fit + turn });
  }
  return candidates;
}

/** Null where the genders exclude each other. */
function genderScore(known: Gender | null, sought: Gender | null): number | null {
  if (known === null || sought === null) return 0;
  return known === sought ? WEIGHTS.knownGender : null;
}

/** The best candidate of each person, best first. */
export function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.mention.person);
    if (known === undefined || candidate.score > known.score)
      best.set(candidate.mention.person, candidate);
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || b.mention.first - a.mention.first,
  );
}

function placeScore(context: AttributionContext, mention: PersonMention, at: number): number {
  let score = WEIGHTS.distance * (frameOf(context, at) - frameOf(context, mention.first));
  if (blockOf(context, at) === blockOf(context, mention.first)) score += WEIGHTS.sameBlock;
  if (isSubject(context, mention)) score += WEIGHTS.subject;
  if (isOwner(context, mention)) score += WEIGHTS.owner;
  if (isAfterPreposition(context, mention)) score += WEIGHTS.afterPreposition;
  return score;
}

/** The person who spoke last before token `at`, and where; null if nobody did near it. */
export function lastTurn(
  cast: Cast,
  at: number,
): { readonly person: number; readonly token: number } | null {
  for (let token = at - 1; token >= lowestToken(cast.context, at); token--) {
    const person = cast.speakerAt.get(token);
    if (person !== undefined) return { person, token };
  }
  return null;
}

/** First of the tokens that are looked at. */
function lowestToken({ frames, frameAt }: AttributionContext, at: number): number {
  const first = frames[Math.max(0, (frameAt[at] ?? 0) - FARTHEST_FRAMES)]?.first ?? 0;
  return Math.max(first, at - FARTHEST_TOKENS);
}

function* mentionsBefore(cast: Cast, at: number, gender: Gender | null): Generator<PersonMention> {
  const { context } = cast;
  const lowest = lowestToken(context, at);
  for (let i = at - 1; i >= lowest; i--) {
    if (context.passageAt[i] !== -1) continue;
    const mention = context.mentionAt[i] ?? null;
    const person = mention === null ? personMeantAt(cast, i, gender) : null;
    if (mention !== null) {
      yield mention;
      i = mention.first;
    } else if (person !== null) yield { first: i, end: i + 1, person };
  }
}

/** Whom a pronoun of that gender, or a description that speaks and holds no name, was found to mean. */
function personMeantAt(cast: Cast, token: number, gender: Gender | null): number | null {
  const { context, speakerAt, pronounAt } = cast;
  const told = genderOfPronoun(context.data, wordAt(context, token));
  if (told !== null && gender !== null && told !== gender) return null;
  const speaker = speakerAt.get(token);
  if (speaker !== undefined) return isNamed(context, token) ? null : speaker;
  return pronounAt.get(token) ?? null;
}

/** The gender that "he", "his", "her" … tell, or null. */
export function genderOfPronoun(data: AttributionData, word: string): Gender | null {
  if (data.malePronouns.has(word)) return 'male';
  return data.femalePronouns.has(word) ? 'female' : null;
}

/** Whether a source that begins at a token has its name a few words further on. */
function isNamed({ mentionAt }: AttributionContext, first: number): boolean {
  for (let i = first; i < first + SOURCE_REACH; i++) {
    if ((mentionAt[i] ?? null) !== null) return true;
  }
  return false;
}

function frameOf({ frameAt }: AttributionContext, token: number): number {
  return frameAt[token] ?? 0;
}

function blockOf(context: AttributionContext, token: number): number {
  return context.frames[frameOf(context, token)]?.block ?? -1;
}

/** "with Roe", "from Lord Roe". */
function isAfterPreposition({ article, data }: AttributionContext, { first }: TokenRange): boolean {
  return [first - 1, first - 2].some((i) => data.prepositions.has(article.tokens[i]?.lower ?? ''));
}

/** "Roe's": the person is not the one whom the sentence is about. */
function isOwner(context: AttributionContext, { end }: TokenRange): boolean {
  return isPossessiveEnding(context, end);
}

/** The mention opens its sentence, but for a title or description in front of it; or it is "he" or "she". */
function isSubject(context: AttributionContext, mention: PersonMention): boolean {
  if (context.data.subjectPronouns.has(wordAt(context, mention.first))) return true;
  const frame = context.frames[frameOf(context, mention.first)];
  if (frame === undefined || mention.first - frame.first >= SUBJECT_REACH) return false;
  for (let i = frame.first; i < mention.first; i++) if (endsSubject(context, i)) return false;
  return true;
}

function endsSubject({ article, data, mentionAt }: AttributionContext, token: number): boolean {
  const word = article.tokens[token]?.lower ?? '';
  return data.prepositions.has(word) || data.auxiliaries.has(word) || mentionAt[token] !== null;
}
