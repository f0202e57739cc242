import type { Span } from '../engine/index.ts';

/** A span and the name under which it is painted. */
export interface NamedSpan extends Span {
  readonly name: string;
}

/**
 * Cuts out of each span what a shorter one under another name covers: a partial quotation of one
 * speaker stays to be seen inside the indirect one of another.
 *
 * @returns pieces of the same spans, none of which overlaps one under another name
 */
export function withoutInner(spans: readonly NamedSpan[]): readonly NamedSpan[] {
  const shortestFirst = spans.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return shortestFirst.flatMap((outer, at) => {
    const inner = shortestFirst.slice(0, at).filter(({ name }) => name !== outer.name);
    return inner.reduce<readonly NamedSpan[]>(
      (pieces, cut) => pieces.flatMap((piece) => without(piece, cut)),
      [outer],
    );
  });
}

function without(span: NamedSpan, cut: Span): readonly NamedSpan[] {
  if (cut.end <= span.start || cut.start >= span.end) return [span];
  const before = { ...span, end: Math.max(span.start, cut.start) };
  const after = { ...span, start: Math.min(span.end, cut.end) };
  return [before, after].filter(({ start, end }) => start < end);
}
