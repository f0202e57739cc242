import type { Tagging } from '../../tagging/types.ts';
import type { TokenRange } from '../../text/types.ts';
import { blockAround, isPunctuation, isQuoted, wordAt } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposal } from '../quotes/drafts.ts';
import type { Proposals } from '../quotes/propose.ts';
import { CONTENT, likelyRanges } from './likely-ranges.ts';
import { firstAt } from './ranges.ts';
import type { Unit } from './types.ts';

const LEAST_PROBABLE = 0.12;

/**
 * Everything that may be a quote: passages in marks, the contents that rules propose, those that the tagger marks or thinks
 * possible, and mixtures of a rule's and a tagger's content that overlap. Titles of works are left out.
 *
 * @returns in the order of the text; reported units may overlap, as different readings of the same words
 */
export function findUnits(
  context: AttributionContext,
  { quoted, reported }: Proposals,
  tagging: Tagging,
): readonly Unit[] {
  const byVerdict = Map.groupBy(reported, ({ verdict }) => verdict);
  const unsaid = new Uint8Array(context.article.tokens.length);
  for (const { content } of byVerdict.get('unsaid') ?? [])
    unsaid.fill(1, content.first, content.end);
  const contents = (ranges: readonly TokenRange[], fewest: number) =>
    ranges
      .flatMap((range) => contentOf(context, range, fewest))
      .filter((content) => !isMostly(unsaid, content));
  const tagged = contents(
    tagging.spans.filter(({ role }) => role === 'content'),
    1,
  );
  const weak = contents(likelyRanges(context.article, tagging, CONTENT, LEAST_PROBABLE), 2);
  const isTagged = new Set(tagged.map(keyOf));
  const units = new Map<string, Unit>();
  const owners = ownersOfNouns(reported);
  const opensTitle = openersOfTitles(quoted);
  const add = ({ first, end }: TokenRange, rest: Pick<Unit, 'passage' | 'proposal'>) => {
    const key = keyOf({ first, end });
    const isThing = rest.passage < 0 && (owners.has(first) || opensTitle.has(first));
    if (!isThing && !units.has(key))
      units.set(key, { first, end, ...rest, tagged: isTagged.has(key) });
  };
  const said = [...(byVerdict.get('accepted') ?? []), ...(byVerdict.get('refused') ?? [])];
  for (const proposal of [...quoted.filter(({ verdict }) => verdict !== 'title'), ...said])
    add(proposal.content, { passage: proposal.passage, proposal });
  for (const content of [...tagged, ...weak]) add(content, { passage: -1, proposal: null });
  for (const proposal of said)
    for (const list of [tagged, weak])
      for (const content of mixtures(proposal.content, list))
        add(content, { passage: -1, proposal });
  return [...units.values()].toSorted((a, b) => a.first - b.first || b.end - a.end);
}

/** Where phrases like "Roe's claim that …" begin: what Roe says is the clause alone, whatever is done to the claim. */
function ownersOfNouns(reported: readonly Proposal[]): ReadonlySet<number> {
  const owners = reported
    .filter(({ verdict, draft }) => verdict === 'accepted' && draft.step === 'noun-of-saying')
    .flatMap(({ draft: { source } }) => (source === null ? [] : [source.first]));
  return new Set(owners);
}

const TITLE_LEAD = 3;

/** Where phrases like "the book 'Stones'" may begin: who wrote the book has not said so. */
function openersOfTitles(quoted: readonly Proposal[]): ReadonlySet<number> {
  const titles = quoted.filter(({ verdict }) => verdict === 'title');
  return new Set(
    titles.flatMap(({ content }) =>
      Array.from({ length: TITLE_LEAD + 1 }, (_, before) => content.first - before),
    ),
  );
}

/** Whether most tokens of a range are flagged. */
function isMostly(flags: Uint8Array, { first, end }: TokenRange): boolean {
  const flagged = flags.subarray(first, end).reduce((sum, flag) => sum + flag, 0);
  return 2 * flagged > end - first;
}

function keyOf({ first, end }: TokenRange): string {
  return `${first}-${end}`;
}

/** The beginning of one with the end of the other, where two contents overlap. */
function* mixtures(ruled: TokenRange, tagged: readonly TokenRange[]): Generator<TokenRange> {
  for (let i = Math.max(0, firstAt(tagged, ruled.first) - 1); i < tagged.length; i++) {
    const { first, end } = tagged[i] ?? ruled;
    if (first >= ruled.end) return;
    if (end <= ruled.first) continue;
    yield { first, end: ruled.end };
    yield { first: ruled.first, end };
  }
}

/**
 * A tagged content in the form of a quote: without "that", "of" and marks around it. None where fewer words than asked for
 * stand outside of quotation marks, or it stands where nothing is quoted.
 */
function contentOf(context: AttributionContext, range: TokenRange, fewest: number): TokenRange[] {
  if (!mayQuote(context, range.first)) return [];
  const { first, end } = withoutBorders(context, range);
  const word = wordAt(context, first);
  const isOpener = context.data.complementizers.has(word) || word === 'of';
  const content = withoutBorders(context, { first: isOpener ? first + 1 : first, end });
  return wordsOutside(context, content) < fewest ? [] : [content];
}

function mayQuote(context: AttributionContext, token: number): boolean {
  const block = blockAround(context, token);
  return block?.kind !== 'caption' && (block?.repeats ?? null) === null;
}

/** How many words stand outside of quotation marks. */
function wordsOutside(context: AttributionContext, { first, end }: TokenRange): number {
  let outside = 0;
  for (let i = first; i < end; i++)
    if (!isQuoted(context, i) && !isPunctuation(context, i)) outside++;
  return outside;
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
