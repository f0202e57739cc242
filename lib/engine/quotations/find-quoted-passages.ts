import type { Article, Span } from '../types.ts';
import { isPlainHeading, leadOf, type MarkedBlock, markBlocks } from './marked-blocks.ts';
import { pairMarks, type Surroundings } from './pair-marks.ts';
import { type BlockPassages, type OpenPassage, passagesOf } from './passages.ts';
import type { QuotationData } from './quotation-data.ts';
import { regionsOf } from './regions.ts';
import { opensReport } from './reporting-tail.ts';
import type { HouseStyle } from './house-style.ts';
import { isSetAsQuotation, speaksInMarks, wordsSet } from './set-quotations.ts';
import { type SignTable, signTable } from './signs.ts';
import { hasWords } from './spans.ts';
import { labelledPassages, speakerLabels } from './transcripts.ts';
import type { QuotedPassage } from './types.ts';

const REST_OF_OPEN_QUOTATION = 2;
const LOST_OPENING_MARK = 2.5;
const AHEAD = 70;

interface Reading {
  readonly text: string;
  readonly data: QuotationData;
  readonly table: SignTable;
  readonly style: HouseStyle;
}

/**
 * Finds what stands in quotation marks, and what the page sets as a quotation without any. Captions and repeated blocks
 * are left out.
 *
 * @returns outer passages in order of their start, which do not overlap; offsets into `article.text`
 */
export function findQuotedPassages(
  article: Article,
  data: QuotationData,
): readonly QuotedPassage[] {
  const table = signTable(data);
  const { blocks, style } = markBlocks(article, data, table);
  const reading = { text: article.text, data, table, style };
  const labels = speakerLabels(article);
  const passages: QuotedPassage[] = [];
  let open: OpenPassage | null = null;
  let previous: MarkedBlock | null = null;
  for (const block of blocks) {
    const marked = readMarks(reading, block, open, passages.length);
    const whole = setPassage(reading.text, block, marked.passages);
    const label = labels.get(block.index);
    if (label !== undefined) {
      const {
        index,
        block: { span },
      } = block;
      passages.push(...labelledPassages(reading.text, index, span, label, marked.passages));
      open = marked.open;
    } else if (whole !== null) {
      const goesOn = carriesOn(previous, block, passages.at(-1));
      passages.push({ ...whole, continues: goesOn ? passages.length - 1 : null });
      open = null;
    } else {
      for (const passage of marked.passages) passages.push(passage);
      if (!isPlainHeading(block)) open = marked.open;
    }
    previous = block;
  }
  return passages;
}

function readMarks(
  { text, data, table, style }: Reading,
  block: MarkedBlock,
  open: OpenPassage | null,
  count: number,
): BlockPassages {
  if (block.marks.length === 0) return { passages: [], open: null };
  const inherited = inheritedBy(text, block, open, data);
  const pairing = pairMarks(block.marks, table, style, { next: block.next, inherited });
  const regions = regionsOf(pairing, block.block.span, inherited?.kind ?? null);
  return passagesOf(text, block, regions, data, { before: open, count });
}

/**
 * A quotation that may stand open where a block begins: the one before it that was never closed, or one whose opening
 * mark is lost, as ",” he said" tells.
 */
function inheritedBy(
  text: string,
  { marks, block }: MarkedBlock,
  open: OpenPassage | null,
  { reporting }: QuotationData,
): Surroundings['inherited'] {
  const [mark] = marks;
  if (open !== null && open.kind !== leadOf(marks))
    return { kind: open.kind, cost: REST_OF_OPEN_QUOTATION };
  if (mark?.sign.kind !== 'double' || mark.left !== 'stop') return null;
  const ahead = text.slice(mark.end, Math.min(block.span.end, mark.end + AHEAD));
  if (!opensReport(ahead, reporting, text.charAt(mark.start - 1) === ',')) return null;
  return { kind: 'double', cost: LOST_OPENING_MARK };
}

/** The block as one passage, where the page sets it as a quotation and its marks do not hold the speech. */
function setPassage(
  text: string,
  { block, index }: MarkedBlock,
  marked: readonly QuotedPassage[],
): QuotedPassage | null {
  if (!isSetAsQuotation(block)) return null;
  const span = wordsSet(text, block);
  if (!hasWords(text, span) || speaksInMarks(text, span, marked)) return null;
  const nested = marked
    .flatMap((passage): Span[] => [passage.span, ...passage.nested])
    .filter(({ start, end }) => start >= span.start && end <= span.end);
  return {
    span,
    outer: span,
    block: index,
    marks: 'none',
    closed: true,
    continues: null,
    label: null,
    nested,
  };
}

/** Whether two block quotations that follow each other are paragraphs of one. */
function carriesOn(
  previous: MarkedBlock | null,
  { block, index }: MarkedBlock,
  last: QuotedPassage | undefined,
): boolean {
  return (
    block.kind === 'quotation' &&
    previous?.block.kind === 'quotation' &&
    previous.block.author === block.author &&
    previous.index === index - 1 &&
    last?.block === previous.index &&
    last.marks === 'none'
  );
}
