import type { TokenRange } from '../../text/types.ts';
import { LABELS, type Tagging } from '../../tagging/types.ts';
import { isPunctuation, isQuoted, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposals } from '../quotes/propose.ts';
import type { Unit } from './types.ts';

const FEWEST_WORDS = 2;
const CONTENT_BEGIN = 5;

/**
 * Everything that may be a quote: passages in marks, the contents that rules propose, those that the tagger marks or thinks
 * possible, and mixtures of a rule's and a tagger's content that overlap.
 *
 * @returns in the order of the text; reported units may overlap, as different readings of the same words
 */
export function findUnits(
  context: AttributionContext,
  { quoted, reported }: Proposals,
  tagging: Tagging,
): readonly Unit[] {
  const marked = tagging.spans.filter(({ role }) => role === 'content');
  const tagged = marked.flatMap((span) => contentOf(context, span));
  const weak = weakContents(context, tagging).flatMap((span) => contentOf(context, span));
  const keys = new Set(tagged.map(keyOf));
  const units = new Map<string, Unit>();
  const add = (unit: Omit<Unit, 'tagged'>) => {
    const key = keyOf(unit.content);
    const known = units.get(key)?.proposal ?? null;
    if (known?.verdict === 'accepted' || (known !== null && unit.proposal?.verdict !== 'accepted'))
      return;
    units.set(key, { ...unit, tagged: keys.has(key) });
  };
  for (const proposal of [...quoted, ...reported])
    if (proposal.verdict !== 'title')
      add({ content: proposal.content, passage: proposal.passage, proposal });
  const own = [...tagged, ...weak];
  for (const content of own)
    if (!units.has(keyOf(content))) add({ content, passage: -1, proposal: null });
  for (const proposal of reported)
    for (const content of mixtures(proposal.content, own))
      if (!units.has(keyOf(content))) add({ content, passage: -1, proposal });
  return [...units.values()].toSorted(
    (a, b) => a.content.first - b.content.first || b.content.end - a.content.end,
  );
}

/** The beginning of one with the end of the other, where two contents overlap. */
function* mixtures(ruled: TokenRange, tagged: readonly TokenRange[]): Generator<TokenRange> {
  for (const { first, end } of tagged) {
    if (end <= ruled.first || first >= ruled.end) continue;
    yield { first, end: ruled.end };
    yield { first: ruled.first, end };
  }
}

const LEAST_PROBABLE = 0.2;

/** Stretches of tokens in one sentence that are content with some probability each. */
function weakContents({ article }: AttributionContext, { marginals }: Tagging): TokenRange[] {
  const ranges: { first: number; end: number }[] = [];
  for (let i = 0; i < article.tokens.length; i++) {
    const begin = marginals[i * LABELS + CONTENT_BEGIN] ?? 0;
    const inside = marginals[i * LABELS + CONTENT_BEGIN + 1] ?? 0;
    if (begin + inside < LEAST_PROBABLE) continue;
    const last = ranges.at(-1);
    const goesOn =
      last?.end === i && inside > begin && article.sentenceOf[i] === article.sentenceOf[last.first];
    if (goesOn) last.end = i + 1;
    else ranges.push({ first: i, end: i + 1 });
  }
  return ranges;
}

function keyOf({ first, end }: TokenRange): string {
  return `${first}-${end}`;
}

/**
 * A tagged content in the form of a quote: without "that", "of" and marks around it. None where nearly all of it is a
 * passage in marks, or it stands where nothing is quoted.
 */
function contentOf(context: AttributionContext, span: TokenRange): TokenRange[] {
  if (!mayQuote(context, span.first)) return [];
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
