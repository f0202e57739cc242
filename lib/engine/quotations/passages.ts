import type { Block, Span } from '../types.ts';
import type { MarkedBlock } from './marked-blocks.ts';
import type { PairKind, QuotationData } from './quotation-data.ts';
import { type Region, regionsInside } from './regions.ts';
import { hasWords, trimmed } from './spans.ts';
import type { QuotedPassage } from './types.ts';
import { endOfUnclosed } from './unclosed-end.ts';

/** A passage that stands open at the end of a paragraph, so that the next one may go on with it. */
export interface OpenPassage {
  readonly kind: PairKind;
  /** Index of the passage. */
  readonly index: number;
}

export interface BlockPassages {
  readonly passages: readonly QuotedPassage[];
  readonly open: OpenPassage | null;
}

/**
 * Makes passages of the regions of one block.
 *
 * @param before the passage that stands open where the block begins
 * @param count number of passages before this block: indices go on from it
 */
export function passagesOf(
  text: string,
  { block, index, next }: MarkedBlock,
  regions: readonly Region[],
  data: QuotationData,
  { before, count }: { readonly before: OpenPassage | null; readonly count: number },
): BlockPassages {
  const passages: QuotedPassage[] = [];
  let open = before;
  regions.forEach((region, i) => {
    const goesOn = reopenedBy(regions[i + 1], next) === region.kind;
    const end = region.closed ? region.end : endOfUnclosed(text, region, goesOn, data.reporting);
    const span = trimmed(text, { start: region.start, end });
    const before = resumes(text, block, region, i) ? open : null;
    open = null;
    if (!hasWords(text, span)) return;
    if (!region.closed && end === region.end)
      open = { kind: region.kind, index: count + passages.length };
    passages.push({
      ...passageOf(text, region, span),
      block: index,
      continues: carriedOn(before, region),
      label: null,
    });
  });
  return { passages, open: regions.length === 0 ? null : open };
}

function passageOf(
  text: string,
  region: Region,
  span: Span,
): Omit<QuotedPassage, 'block' | 'continues' | 'label'> {
  const { kind, closed, outerStart, outerEnd } = region;
  const outer = { start: outerStart, end: closed ? outerEnd : span.end };
  return { span, outer, marks: kind, closed, nested: nestedIn(text, region, span) };
}

function carriedOn(before: OpenPassage | null, { kind }: Region): number | null {
  return before?.kind === kind ? before.index : null;
}

/** Kind of the mark that opens a quotation again at the next paragraph or line, null if none does. */
function reopenedBy(following: Region | undefined, next: PairKind | null): PairKind | null {
  if (following === undefined) return next;
  return following.first ? following.kind : null;
}

/** Whether a region stands where a quotation goes on: first in its block, or first in a line after another region. */
function resumes(text: string, block: Block, { first, outerStart }: Region, i: number): boolean {
  if (i > 0 || !first) return first;
  const before = trimmed(text, { start: block.span.start, end: outerStart });
  return before.start === before.end;
}

function nestedIn(text: string, region: Region, within: Span): Span[] {
  return regionsInside(region)
    .map(({ start, end }) => trimmed(text, { start, end: Math.min(end, within.end) }))
    .filter((span) => span.start < span.end && hasWords(text, span));
}
