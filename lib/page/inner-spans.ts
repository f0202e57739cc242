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
  return groupsOf(spans).flatMap((group) => {
    const shortestFirst = group.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return shortestFirst.flatMap((outer, at) => {
      const inner = shortestFirst.slice(0, at).filter(({ name }) => name !== outer.name);
      return without(outer, inner);
    });
  });
}

/** Parts the spans where none goes on, so that not every two of a whole book are compared. */
function groupsOf(spans: readonly NamedSpan[]): readonly (readonly NamedSpan[])[] {
  const groups: NamedSpan[][] = [];
  let end = -Infinity;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < end) groups.at(-1)?.push(span);
    else groups.push([span]);
    end = Math.max(end, span.end);
  }
  return groups;
}

function without(span: NamedSpan, cuts: readonly Span[]): readonly NamedSpan[] {
  const pieces: NamedSpan[] = [];
  let { start } = span;
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    const end = Math.min(cut.start, span.end);
    if (start < end) pieces.push({ ...span, start, end });
    start = Math.max(start, cut.end);
  }
  return start < span.end ? [...pieces, { ...span, start }] : pieces;
}
