import type { TokenRange } from '../../text/types.ts';
import { headWord } from '../clauses/heads.ts';
import { wordAt } from '../clauses/words.ts';
import { type AttributionContext, type PersonMention, spanOf } from '../context.ts';
import { bestOfEach, candidatesBefore } from './candidates.ts';
import type { Cast, Resolution } from './cast.ts';

const AGE = /^(?<years>\d{1,3})-year-old$/u;
const FARTHEST_SENTENCES = 4;
const FARTHEST_TOKENS = 600;
/** Not measured: the marked corpora hold too few of them. */
const CERTAINTY = 0.75;
const CERTAINTY_BY_AGE = 0.9;

/**
 * Resolves "the striker" or "the 34-year-old" to the most salient person named shortly before, where the noun is one that
 * stands for such a person and the text has brought up nobody else by it.
 *
 * @returns null where the words are not of that kind, or nobody is near
 */
export function resolveStandIn(cast: Cast, source: TokenRange): Resolution | null {
  const { context } = cast;
  if (wordAt(context, source.first) !== 'the') return null;
  const age = ageIn(context, source);
  const aged = age === null ? null : personOfAge(context, source.first, age);
  if (aged !== null) return resolved(context, aged, CERTAINTY_BY_AGE);
  const mention = mentionOf(cast, source, headWord(context, source));
  return mention === null ? null : resolved(context, mention, CERTAINTY);
}

function mentionOf(cast: Cast, { first }: TokenRange, head: string): PersonMention | null {
  const { context, stoodFor } = cast;
  const gender = context.data.standIns.get(head);
  const stands = gender !== undefined || AGE.test(head);
  if (!stands || isBroughtUp(context, head, first)) return null;
  const [best] = bestOfEach(candidatesBefore(cast, first, gender ?? null));
  const isClose = best !== undefined && isNear(context, best.mention, first);
  const mention = isClose ? best.mention : stoodFor.get(head);
  if (mention !== undefined) stoodFor.set(head, mention);
  return mention ?? null;
}

function resolved(
  { article }: AttributionContext,
  mention: PersonMention,
  certainty: number,
): Resolution {
  const via = [spanOf(article.tokens, mention)];
  return { referent: { type: 'person', index: mention.person }, via, certainty };
}

function isNear({ frameAt }: AttributionContext, mention: PersonMention, at: number): boolean {
  return (frameAt[at] ?? 0) - (frameAt[mention.first] ?? 0) <= FARTHEST_SENTENCES;
}

function ageIn(context: AttributionContext, { first, end }: TokenRange): string | null {
  for (let i = first; i < end; i++) {
    const years = AGE.exec(wordAt(context, i))?.groups?.['years'];
    if (years !== undefined) return years;
  }
  return null;
}

/** The mention that tells this age: "NAME, 34," or "34-year-old NAME". */
function personOfAge(context: AttributionContext, at: number, age: string): PersonMention | null {
  const { mentionAt } = context;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_TOKENS); i--) {
    const mention = mentionAt[i] ?? null;
    if (mention === null) continue;
    if (wordAt(context, mention.end) === ',' && wordAt(context, mention.end + 1) === age)
      return mention;
    if (wordAt(context, mention.first - 1) === `${age}-year-old`) return mention;
    i = mention.first;
  }
  return null;
}

/** "A woman … the woman": somebody whom the text has brought up without a name. */
function isBroughtUp(context: AttributionContext, head: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_TOKENS); i--) {
    if (wordAt(context, i) === head && isIndefinite(context, i)) return true;
  }
  return false;
}

const REACH = 4;

/** "a young woman", "one woman", without a name beside it. */
function isIndefinite({ article, data, mentionAt }: AttributionContext, head: number): boolean {
  if ((mentionAt[head + 1] ?? null) !== null) return false;
  for (let i = head - 1; i >= head - REACH; i--) {
    const word = article.tokens[i]?.lower ?? '';
    if (INDEFINITE.test(word)) return !isApposed(mentionAt, i);
    if (data.prepositions.has(word) || mentionAt[i] !== null) return false;
  }
  return false;
}

const INDEFINITE = /^(?:an?|one|another)$/u;

/** "NAME, a woman …", "NAME is a woman …". */
function isApposed(mentionAt: AttributionContext['mentionAt'], article: number): boolean {
  return [article - 2, article - 3].some((i) => (mentionAt[i] ?? null) !== null);
}
