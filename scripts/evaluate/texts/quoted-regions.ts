import type { Span } from '../../../lib/engine/index.ts';
import { singleQuotedRegions } from './single-quoted-regions.ts';

const MARK = /''|``|["“”„«»]/gu;
const ALWAYS_OPENS = /[“„«`]/u;
const USUALLY_CLOSES = /[”»]/u;
const BEFORE_OPENING = /[\s([—–-]/u;
const WORD_OR_STOP = /[\p{L}\p{N},.!?]/u;

/**
 * The regions between quotation marks, without the marks: the scorer's own simple pairing, which
 * knows nothing of the engine's. A paragraph that ends while one is open ends it.
 * @returns spans in the order of the text; single marks are read outside double ones only.
 */
export function quotedRegions(text: string): readonly Span[] {
  let offset = 0;
  const regions = text.split('\n').flatMap((paragraph) => {
    const base = offset;
    offset += paragraph.length + 1;
    if (paragraph.trim() === '') return [];
    const double = doubleQuotedRegions(paragraph);
    return [...double, ...singleQuotedRegions(paragraph, double)].map(({ start, end }) => ({
      start: base + start,
      end: base + end,
    }));
  });
  return regions.sort((a, b) => a.start - b.start);
}

function doubleQuotedRegions(paragraph: string): readonly Span[] {
  const regions: Span[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    const end = index + mark.length;
    const before = paragraph.charAt(index - 1) || ' ';
    const after = paragraph.charAt(end) || ' ';
    if (open === null) {
      if (opens(mark, before, after)) open = end;
    } else if (!ALWAYS_OPENS.test(mark)) {
      regions.push({ start: open, end: index });
      open = null;
    }
  }
  if (open !== null) regions.push({ start: open, end: paragraph.length });
  return regions;
}

/** Whether a mark opens a quotation where none is open; curly ones are at times set the wrong way. */
function opens(mark: string, before: string, after: string): boolean {
  if (ALWAYS_OPENS.test(mark)) return true;
  const meetsWord = !/\s/u.test(after);
  if (USUALLY_CLOSES.test(mark)) return BEFORE_OPENING.test(before) && meetsWord;
  return !WORD_OR_STOP.test(before) || meetsWord;
}
