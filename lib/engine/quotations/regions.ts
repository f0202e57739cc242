import type { Span } from '../types.ts';
import type { Pairing } from './pair-marks.ts';
import type { PairKind } from './quotation-data.ts';

/** What stands between two marks, untrimmed. */
export interface Region extends Span {
  readonly kind: PairKind;
  /** Ends of the marks; the same as `start` and `end` where a mark is missing. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly closed: boolean;
  /** Whether its opening mark is first in its line. */
  readonly first: boolean;
  /** Whether a sentence of speech may begin with it. */
  readonly introduced: boolean;
  readonly inner: readonly Region[];
}

interface OpenRegion {
  readonly kind: PairKind;
  readonly outerStart: number;
  readonly start: number;
  readonly first: boolean;
  readonly introduced: boolean;
  readonly inner: Region[];
}

/**
 * The quotations of a block as a tree, from the roles of its marks.
 *
 * @param inherited kind of the quotation that began before the block, if one did
 * @returns outer regions in order, inner ones inside them
 */
export function regionsOf(
  { events, inherits }: Pairing,
  block: Span,
  inherited: PairKind | null,
): Region[] {
  const outer: Region[] = [];
  const stack: OpenRegion[] = [];
  const end = (at: number, outerEnd: number, closed: boolean) => {
    const top = stack.pop();
    if (top !== undefined)
      (stack.at(-1)?.inner ?? outer).push({ ...top, end: at, outerEnd, closed });
  };
  if (inherits && inherited !== null) {
    const { start } = block;
    stack.push({
      kind: inherited,
      outerStart: start,
      start,
      first: true,
      introduced: true,
      inner: [],
    });
  }
  for (const event of events) {
    if (event.type === 'abandon') end(event.at, event.at, false);
    else if (event.type === 'close') end(event.mark.start, event.mark.end, true);
    else {
      const { sign, start: outerStart, end: start, first, introduces } = event.mark;
      const { kind } = sign;
      stack.push({ kind, outerStart, start, first, introduced: introduces, inner: [] });
    }
  }
  while (stack.length > 0) end(block.end, block.end, false);
  return outer;
}

/** All regions inside one, at any depth, in order. */
export function regionsInside({ inner }: Region): Region[] {
  return inner.flatMap((region) => [region, ...regionsInside(region)]);
}
