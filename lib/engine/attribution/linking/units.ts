import type { TokenRange } from '../../text/types.ts';
import type { TaggedSpan, Tagging } from '../../tagging/types.ts';
import { isPunctuation, isQuoted, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposals } from '../quotes/propose.ts';
import type { Unit } from './types.ts';

const FEWEST_WORDS = 2;

/**
 * Everything that may be a quote: passages in marks, the contents that rules propose, and those that the tagger marks.
 *
 * @returns in the order of the text; reported units may overlap, as different readings of the same words
 */
export function findUnits(
  context: AttributionContext,
  { quoted, reported }: Proposals,
  { spans }: Tagging,
): readonly Unit[] {
  const contents = spans.flatMap((span) => contentOf(context, span));
  const keys = new Set(contents.map(keyOf));
  const proposed = [...quoted, ...reported].map((proposal): Unit => {
    const { content, passage } = proposal;
    return { content, passage, proposal, tagged: keys.has(keyOf(content)) };
  });
  const known = new Set(proposed.map(({ content }) => keyOf(content)));
  const own = contents
    .filter((content) => !known.has(keyOf(content)))
    .map((content): Unit => ({ content, passage: -1, proposal: null, tagged: true }));
  return [...proposed, ...own].toSorted(
    (a, b) => a.content.first - b.content.first || b.content.end - a.content.end,
  );
}

function keyOf({ first, end }: TokenRange): string {
  return `${first}-${end}`;
}

/**
 * A tagged content in the form of a quote: without "that", "of" and marks around it. None where nearly all of it is a
 * passage in marks, or it stands where nothing is quoted.
 */
function contentOf(context: AttributionContext, span: TaggedSpan): TokenRange[] {
  if (span.role !== 'content' || !mayQuote(context, span.first)) return [];
  let { first, end } = withoutBorders(context, span);
  if (context.data.complementizers.has(wordAt(context, first)) || wordAt(context, first) === 'of')
    first++;
  let outside = 0;
  for (let i = first; i < end; i++)
    if (!isQuoted(context, i) && !isPunctuation(context, i)) outside++;
  return outside < FEWEST_WORDS ? [] : [withoutBorders(context, { first, end })];
}

function mayQuote({ article, frames, frameAt }: AttributionContext, token: number): boolean {
  const block = article.article.blocks[frames[frameAt[token] ?? 0]?.block ?? 0];
  return block?.kind !== 'caption' && (block?.repeats ?? null) === null;
}

function withoutBorders(context: AttributionContext, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end && isBorder(context, first)) first++;
  while (end > first && isBorder(context, end - 1)) end--;
  return { first, end };
}

function isBorder(context: AttributionContext, i: number): boolean {
  return (
    isPunctuation(context, i) && !isQuoted(context, i) && !/^[%)\]]$/u.test(wordAt(context, i))
  );
}
