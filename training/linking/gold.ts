import { spanOf } from '../../lib/engine/attribution/context.ts';
import type { Candidate, Scene, Unit } from '../../lib/engine/attribution/linking/types.ts';
import type { Span } from '../../lib/engine/types.ts';
import { jaccard, sharedLength } from '../../scripts/evaluate/spans.ts';
import { contentParts } from '../../scripts/evaluate/texts/content-parts.ts';
import { quotedRegions } from '../../scripts/evaluate/texts/quoted-regions.ts';
import { partKind } from '../../scripts/evaluate/texts/speech-parts.ts';
import { isSameSource } from '../../scripts/evaluate/texts/source-heads.ts';
import type { GoldArticle, GoldAttribution, Offsets } from '../corpus.ts';
import { isSpeechCue } from '../english.ts';

/** One part of an annotated content. */
export interface GoldPart {
  readonly span: Span;
  readonly isSpeech: boolean;
  readonly source: readonly Span[];
  /** How much of it stands in quotation marks. */
  readonly marks: 'all' | 'some' | 'none';
}

const MARKS = { direct: 'all', mixed: 'some', indirect: 'none' } as const;
const toSpan = ([start, end]: Offsets): Span => ({ start, end });

/** The parts of all contents of an article, without "that". */
export function goldParts({ text, attributions }: GoldArticle): readonly GoldPart[] {
  const regions = quotedRegions(text);
  return attributions.flatMap((attribution) =>
    contentParts(text, attribution.content.map(toSpan)).map((span) => ({
      span: withoutThat(text, span),
      isSpeech: isSpeechCue(cueOf(text, attribution)),
      source: attribution.source.map(toSpan),
      marks: MARKS[partKind(span, regions)],
    })),
  );
}

function cueOf(text: string, { cue }: GoldAttribution): string {
  return cue.map(([begin, end]) => text.slice(begin, end).toLowerCase()).join(' ');
}

function withoutThat(text: string, { start, end }: Span): Span {
  const skipped = /^that\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + skipped, end };
}

const LEAST_INSIDE = 0.5;
/** How alike (Jaccard) reported words and an annotated content must be: to learn from, and to be called right. */
export const ALIKE_TO_LEARN = 0.75;
export const ALIKE_TO_BE_RIGHT = 0.5;

/** The part that a unit is, or null: for passages the one that holds most of it, whatever its cue. */
export function partOf(
  { context }: Scene,
  unit: Unit,
  parts: readonly GoldPart[],
  leastAlike: number,
): GoldPart | null {
  const { text, tokens } = context.article;
  const [span] = contentParts(text, [spanOf(tokens, unit)]);
  if (span === undefined) return null;
  const score = (part: GoldPart) =>
    unit.passage >= 0
      ? sharedLength(part.span, span) / (span.end - span.start)
      : part.isSpeech
        ? jaccard(part.span, span)
        : 0;
  const [best] = parts.toSorted((a, b) => score(b) - score(a));
  return best !== undefined && score(best) >= (unit.passage >= 0 ? LEAST_INSIDE : leastAlike)
    ? best
    : null;
}

/** The candidates that are the source of a part: those that overlap its head, or else those of the same name. */
export function rightCandidates(
  { context }: Scene,
  { source }: GoldPart,
  candidates: readonly Candidate[],
): readonly boolean[] {
  const { text, tokens } = context.article;
  const spans = candidates.map((candidate) => spanOf(tokens, candidate));
  const overlaps = spans.map((span) => source.some((piece) => sharedLength(piece, span) > 0));
  const right = spans.map((span) => isSameSource(text, span, source));
  const both = right.map((isRight, i) => isRight && overlaps[i] === true);
  return both.includes(true) ? both : right;
}
