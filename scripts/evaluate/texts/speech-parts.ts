import type { Span } from '../../../lib/engine/index.ts';
import { jaccard, sharedLength } from '../spans.ts';
import type { Attributed } from './direct-quotes.ts';
import { type Reading, sourceOf } from './readings.ts';
import { isSameSource } from './source-heads.ts';
import { hasSpeechCue } from './speech-cues.ts';
import { contentParts } from './content-parts.ts';

export const PART_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A part of what somebody says or writes in a text, and what the engine makes of it. */
export interface SpeechPart {
  readonly span: Span;
  /** How much of it stands in quotation marks. */
  readonly kind: PartKind;
  readonly source: readonly Span[];
  /** Whether the engine has a content that is alike. */
  readonly found: boolean;
  /** Whether it has one with the right source. */
  readonly right: boolean;
  /** The one with the right source, or else the one most alike; null if it has none. */
  readonly match: Attributed | null;
}

const LEAST_ALIKE = 0.5;
const DIRECT_FROM = 0.9;
const MIXED_FROM = 0.05;

/** All parts of contents that have a source and a cue of speech, one by one. */
export function speechParts(
  gold: Reading,
  system: Reading,
  regions: readonly Span[],
): readonly SpeechPart[] {
  return gold.attributions
    .filter(({ source }) => source.length > 0)
    .filter((attribution) => hasSpeechCue(gold.text, attribution))
    .flatMap(({ content, source }) =>
      contentParts(gold.text, content).map((span) => {
        const alike = mostAlike(span, system.parts);
        const isRight = (part: Attributed) =>
          isSameSource(gold.text, sourceOf(system, part)[0], source);
        const right = alike.find(isRight);
        const match = right ?? alike[0] ?? null;
        const kind = partKind(span, regions);
        return { span, kind, source, found: match !== null, right: right !== undefined, match };
      }),
    );
}

function mostAlike(span: Span, parts: readonly Attributed[]): readonly Attributed[] {
  return parts
    .filter((part) => jaccard(part.span, span) >= LEAST_ALIKE)
    .sort((a, b) => jaccard(b.span, span) - jaccard(a.span, span));
}

/** `direct` with over 90 % of it in quotation marks, `mixed` with over 5 %. */
export function partKind(span: Span, regions: readonly Span[]): PartKind {
  const quoted = regions.reduce((sum, region) => sum + sharedLength(span, region), 0);
  const share = quoted / (span.end - span.start);
  if (share > DIRECT_FROM) return 'direct';
  return share > MIXED_FROM ? 'mixed' : 'indirect';
}
