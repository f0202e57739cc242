import type { TokenRange } from '../../text/types.ts';
import { beginningIn, gapBetween } from './ranges.ts';
import type { Candidate, Scene } from './types.ts';

/** The words of saying that belong to a source: those of its clause, or else the nearest ones in its sentence. */
export function cueOf({ context, cues }: Scene, source: Candidate): TokenRange | null {
  const { sentences, sentenceOf } = context.article;
  const sentence = sentences[sentenceOf[source.first] ?? 0];
  const near = sentence === undefined ? [] : beginningIn(cues, sentence);
  const own = near.find(({ clause }) => {
    const subject = clause?.source ?? null;
    return subject !== null && subject.first <= source.head && source.head < subject.end;
  });
  const [nearest] = near.toSorted((a, b) => gapBetween(a, source) - gapBetween(b, source));
  const cue = own ?? nearest;
  return cue === undefined ? null : { first: cue.first, end: cue.end };
}
