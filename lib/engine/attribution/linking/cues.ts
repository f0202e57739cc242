import type { TokenRange } from '../../text/types.ts';
import type { Candidate, FoundCue, Scene } from './types.ts';

/** The words of saying that belong to a source: those of its clause, or else the nearest ones in its sentence. */
export function cueOf(
  { context, cues }: Scene,
  { first, end, head }: Candidate,
): TokenRange | null {
  const { sentenceOf } = context.article;
  const near = cues.filter((cue) => sentenceOf[cue.first] === sentenceOf[first]);
  const own = near.find(({ clause }) => {
    const source = clause?.source ?? null;
    return source !== null && source.first <= head && head < source.end;
  });
  const distance = (cue: FoundCue) => Math.max(cue.first - end, first - cue.end);
  const nearest = own ?? near.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? null : { first: nearest.first, end: nearest.end };
}
