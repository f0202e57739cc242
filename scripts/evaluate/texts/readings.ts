import type { Span } from '../../../lib/engine/index.ts';
import { withoutRepeats } from '../spans.ts';
import type { Attribution } from './attributions.ts';
import { contentParts } from './content-parts.ts';
import { type Attributed, directQuotes } from './direct-quotes.ts';

/** What one side, gold or engine, says about a text, taken apart for comparison. */
export interface Reading {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly Attributed[];
  /** All parts of the contents. */
  readonly parts: readonly Attributed[];
  /** The same, each span once, for the first attribution that has it; so are sources and cues. */
  readonly contents: readonly Attributed[];
  readonly sources: readonly Attributed[];
  readonly cues: readonly Attributed[];
}

export function readingOf(
  text: string,
  attributions: readonly Attribution[],
  regions: readonly Span[],
): Reading {
  const partsOf = (part: (attribution: Attribution) => readonly Span[]) =>
    attributions.flatMap((whole, attribution) =>
      part(whole).map((span) => ({ span, attribution })),
    );
  const parts = partsOf(({ content }) => contentParts(text, content));
  return {
    text,
    attributions,
    quotes: directQuotes(text, attributions, regions),
    parts,
    contents: withoutRepeats(parts),
    sources: withoutRepeats(partsOf(({ source }) => contentParts(text, source))),
    // A colon is a cue: punctuation stays.
    cues: withoutRepeats(partsOf(({ cue }) => cue.map((span) => withoutWhiteSpace(text, span)))),
  };
}

/** The source that a side names for a quote or content, in pieces; empty if it names none. */
export function sourceOf({ attributions }: Reading, { attribution }: Attributed): readonly Span[] {
  return attributions[attribution]?.source ?? [];
}

function withoutWhiteSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: first + words.trim().length };
}
