import type { TokenRange } from '../../text/types.ts';
import type { PersonKind } from '../../types.ts';
import { clauseSubject } from '../clauses/clause-subject.ts';
import { headWord } from '../clauses/heads.ts';
import { hasName, pronounAt } from '../clauses/noun-phrases.ts';
import { isCapitalized, opensFrame, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import { type Cast, lastOf, lastSpeakerOf, type Resolution, spokeAfter } from './cast.ts';
import { entityFor } from './entities.ts';

const THINGS: readonly PersonKind[] = ['organisation', 'document'];
/** Not measured: the marked corpora say who persons are only. */
const CERTAINTY = 0.7;

/** "It": the organisation or document that spoke last, unless the sentence before is about another one. */
export function resolveNeuter(cast: Cast, at: number): Resolution {
  const { context } = cast;
  const frame = (context.frameAt[at] ?? 0) - 1;
  const before = context.frames[frame];
  const last = lastSpeakerOf(cast, THINGS);
  const isNear = before !== undefined && spokeAfter(cast, last, before.first - 1);
  const subject = before === undefined || isNear ? null : thingIn(context, before);
  if (subject === null) return lastOf(cast, THINGS, CERTAINTY);
  return { ...entityFor(cast, subject), certainty: CERTAINTY };
}

/** The subject of a sentence, if it is one thing that can say something. */
function thingIn(context: AttributionContext, { first, end }: TokenRange): TokenRange | null {
  const subject = clauseSubject(context, first, end);
  if (subject === null || hasName(context, subject) || pronounAt(context, subject.first) !== null)
    return null;
  const { organisationNouns, documentNouns } = context.data;
  const head = headWord(context, subject);
  const isThing = organisationNouns.has(head) || documentNouns.has(head);
  return isThing ? subject : properName(context, subject);
}

/** The name with which a phrase begins, if its capital is not that of the sentence alone. */
function properName(context: AttributionContext, { first, end }: TokenRange): TokenRange | null {
  const from = context.data.determiners.has(wordAt(context, first)) ? first + 1 : first;
  let to = from;
  while (to < end && isCapitalized(context, to)) to++;
  const fewest = from === first && opensFrame(context, first) ? 2 : 1;
  return to - from >= fewest ? { first, end: to } : null;
}
