import type { TokenRange } from '../../text/types.ts';
import { beginningIn, gapBetween } from './ranges.ts';
import type { Candidate, Scene } from './types.ts';

/**
 * The words of saying by which a source says something: of those of its clauses the ones nearest to what is said, or else
 * those in its sentence that are nearest to itself.
 */
export function cueOf(
  { context, cues }: Scene,
  source: Candidate,
  said: TokenRange,
): TokenRange | null {
  const { sentences, sentenceOf } = context.article;
  const sentence = sentences[sentenceOf[source.first] ?? 0];
  const near = sentence === undefined ? [] : beginningIn(cues, sentence);
  const own = near.filter(({ clause }) => {
    const subject = clause?.source ?? null;
    return subject !== null && subject.first <= source.head && source.head < subject.end;
  });
  const cue = own.length > 0 ? nearest(own, said) : nearest(near, source);
  return cue === undefined ? null : { first: cue.first, end: cue.end };
}

function nearest(cues: readonly TokenRange[], range: TokenRange): TokenRange | undefined {
  const [first] = cues.toSorted((a, b) => gapBetween(a, range) - gapBetween(b, range));
  return first;
}
