import type { Article, Block } from '../types.ts';
import { type HouseStyle, houseStyleOf } from './house-style.ts';
import { findMarks } from './marks.ts';
import type { PairKind, QuotationData } from './quotation-data.ts';
import { type RatedMark, rate } from './role-costs.ts';
import type { SignTable } from './signs.ts';

/** A block that may hold quotations, with its marks. */
export interface MarkedBlock {
  readonly block: Block;
  /** Index into `Article.blocks`. */
  readonly index: number;
  readonly marks: readonly RatedMark[];
  /** Kind of the opening mark that the next block begins with, null if it begins with none. */
  readonly next: PairKind | null;
}

const CLEARLY_OPENS = 1.5;

/** The blocks that quotations are looked for in: neither captions nor repeated ones; and the style of their marks. */
export function markBlocks(
  { text, blocks }: Article,
  data: QuotationData,
  table: SignTable,
): { readonly blocks: readonly MarkedBlock[]; readonly style: HouseStyle } {
  const found = blocks.flatMap((block, index) =>
    block.kind === 'caption' || block.repeats !== null
      ? []
      : [{ block, index, marks: findMarks(text, block.span, table) }],
  );
  const style = houseStyleOf(found.flatMap(({ marks }) => marks));
  const rated = found.map((one) => ({
    ...one,
    marks: one.marks.map((mark) => rate(mark, data, style)),
  }));
  const marked: MarkedBlock[] = [];
  let next: PairKind | null = null;
  for (const one of rated.toReversed()) {
    marked.push({ ...one, next });
    if (!isPlainHeading(one)) next = leadOf(one.marks);
  }
  return { blocks: marked.reverse(), style };
}

/** A heading without marks: a quotation may go on after it. */
export function isPlainHeading({ block, marks }: Pick<MarkedBlock, 'block' | 'marks'>): boolean {
  return block.kind === 'heading' && marks.length === 0;
}

/** Kind of the opening mark that stands first, null if none does. */
export function leadOf([mark]: readonly RatedMark[]): PairKind | null {
  if (mark?.first !== true) return null;
  const { open, literal } = mark.costs;
  return open <= CLEARLY_OPENS && open < literal ? mark.sign.kind : null;
}
