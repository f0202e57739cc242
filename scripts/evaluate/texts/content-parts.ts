import type { Span } from '../../../lib/engine/index.ts';
import { trimSpan } from '../spans.ts';

const WORD_OR_BREAK = /[\p{L}\p{N}\n]/u;

/**
 * The pieces of an annotation in the form in which they are compared: pieces with nothing but
 * punctuation between them joined, then cut at line breaks, then trimmed.
 */
export function contentParts(text: string, pieces: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || WORD_OR_BREAK.test(text.slice(last.end, piece.start))) {
      joined.push(piece);
    } else {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    }
  }
  return joined
    .flatMap((span) => linesOf(text, span))
    .flatMap((line) => trimSpan(text, line) ?? []);
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  let next = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const span = { start: next, end: next + line.length };
      next = span.end + 1;
      return span;
    });
}
