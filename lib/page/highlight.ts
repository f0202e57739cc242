import type { Span } from '../engine/index.ts';
import type { Marks } from '../palette/marks.ts';
import { highlightName, NAME_HIGHLIGHT, UNKNOWN_HIGHLIGHT } from '../palette/palette.ts';
import { withoutInner, type NamedSpan } from './inner-spans.ts';
import { read } from './safe-dom.ts';
import type { TextMap } from './text-map.ts';

/** Marks that are painted. */
export interface Painted {
  /** Whether they still cover exactly their words, and all that stand on the page now. */
  readonly isRight: () => boolean;
  readonly undo: () => void;
}

/**
 * Marks what each speaker says and the names of people with the CSS Custom Highlight API
 * (https://www.w3.org/TR/css-highlight-api-1/): no node of the page changes. The style sheet that
 * makes the marks visible is inserted elsewhere.
 *
 * @param textMap tells where the words stand on the page
 */
export function paintMarks(marks: Marks, textMap: TextMap): Painted {
  const painted = rangesByName(marks, textMap);
  const undos = [...painted].map(([name, ranges]) =>
    // Names lie over the words around them.
    register(name, name === NAME_HIGHLIGHT ? 1 : 0, ranges),
  );
  return {
    isRight: () => {
      const wanted = rangesByName(marks, textMap);
      return [...wanted].every(([name, ranges]) => isSame(painted.get(name) ?? [], ranges));
    },
    undo: () => {
      for (const undo of undos) undo();
    },
  };
}

function rangesByName(marks: Marks, textMap: TextMap): ReadonlyMap<string, readonly Range[]> {
  const names = marks.names.map((span) => ({ ...span, name: NAME_HIGHLIGHT }));
  const spans = Map.groupBy([...quoteSpans(marks), ...names], ({ name }) => name);
  return new Map([...spans].map(([name, all]) => [name, rangesOf(textMap, all)]));
}

function isSame(painted: readonly Range[], wanted: readonly Range[]): boolean {
  return (
    painted.length === wanted.length &&
    wanted.every((range, at) => {
      const there = painted[at];
      return (
        there?.startContainer === range.startContainer &&
        there.startOffset === range.startOffset &&
        there.endContainer === range.endContainer &&
        there.endOffset === range.endOffset
      );
    })
  );
}

/** The spans of all quotes under the highlights of their speakers; of two, the inner one is seen. */
function quoteSpans({ quotes }: Marks): readonly NamedSpan[] {
  return withoutInner(
    quotes.map(({ start, end, rank }) => {
      return { start, end, name: rank === null ? UNKNOWN_HIGHLIGHT : highlightName(rank) };
    }),
  );
}

function rangesOf(textMap: TextMap, spans: readonly Span[]): readonly Range[] {
  return spans.flatMap((span) => textMap.rangesOf(span));
}

/**
 * Puts ranges under a name into the registries of the documents in which they stand.
 *
 * @param priority the higher of two that overlap is painted over the other
 * @returns removes them, unless somebody else has taken the name meanwhile
 */
export function register(name: string, priority: number, ranges: readonly Range[]): () => void {
  const undos = [...Map.groupBy(ranges, registryOf)].map(([registry, own]) => {
    const highlight = new Highlight();
    // One by one: a call takes no hundred thousand arguments.
    for (const range of own) highlight.add(range);
    highlight.priority = priority;
    registry?.set(name, highlight);
    return () => {
      if (registry?.get(name) === highlight) registry.delete(name);
    };
  });
  return () => {
    for (const undo of undos) undo();
  };
}

/** Of a document without a view, which shows nothing, there is none. */
function registryOf({ startContainer }: Range): HighlightRegistry | undefined {
  const page = read(startContainer, 'ownerDocument');
  return page ? read(page, 'defaultView')?.CSS.highlights : undefined;
}
