import type { Span } from '../../../lib/engine/index.ts';

const OPENING = /(?<=^|[\s([:—–-])['‘](?=[\p{L}\p{N}$])/gu;
const CLOSING = /(?<=[.,!?…])['’]|(?<=[\p{L}\p{N}])['’](?![\p{L}\p{N}])/gu;
const ANOTHER_CLOSING = /['’](?![\p{L}\p{N}])/u;

/**
 * The regions between single quotation marks of one paragraph.
 * @param taken regions in which a single mark is none of these.
 */
export function singleQuotedRegions(paragraph: string, taken: readonly Span[]): readonly Span[] {
  const regions: Span[] = [];
  for (const { index } of paragraph.matchAll(OPENING)) {
    const start = index + 1;
    const isInside = [...taken, ...regions].some(
      (region) => start > region.start && start < region.end,
    );
    if (isInside || start <= (regions.at(-1)?.end ?? -1)) continue;
    const end = closingFrom(paragraph, start);
    if (end !== null) regions.push({ start, end });
  }
  return regions;
}

function closingFrom(paragraph: string, start: number): number | null {
  const pattern = new RegExp(CLOSING);
  pattern.lastIndex = start;
  for (let mark = pattern.exec(paragraph); mark !== null; mark = pattern.exec(paragraph)) {
    const after = paragraph.slice(mark.index + 1);
    if (!after.startsWith("'") && !isPossessive(paragraph.charAt(mark.index - 1), after)) {
      return mark.index;
    }
  }
  return null;
}

/** "the farmers’ vote": the mark of a plural, if a later one can close. */
function isPossessive(before: string, after: string): boolean {
  return before === 's' && /^\s+\p{Ll}/u.test(after) && ANOTHER_CLOSING.test(after);
}
