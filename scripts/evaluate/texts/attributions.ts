import type { Report, Span } from '../../../lib/engine/index.ts';

/** Who says what, as stand-off annotation: each part may be in pieces. Offsets are UTF-16 code units. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A text in which people marked all attributions, and what the engine says of it. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** Null if the engine failed: it has found nothing then. */
  readonly report: Report | null;
}

/** The quotes of a Report as attributions, in the same order. */
export function attributionsIn(report: Report | null): readonly Attribution[] {
  return (report?.quotes ?? []).map(({ span, source, cue }) => ({
    content: [span],
    source: source === null ? [] : [source],
    cue: cue === null ? [] : [cue],
  }));
}
