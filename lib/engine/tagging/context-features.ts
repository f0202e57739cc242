import type { Sentence, TokenizedArticle } from '../text/types.ts';
import type { Block } from '../types.ts';
import { distanceBucket, fineDistanceBucket } from './buckets.ts';
import {
  QUOTE_PLACE_COUNT,
  QUOTE_STATE_COUNT,
  QUOTE_STATES,
  type QuoteStates,
} from './quote-states.ts';
import { type SentenceFacts, sentenceFacts } from './sentence-facts.ts';

/** How many values each column of the context has. */
export const CONTEXT_SIZES = [QUOTE_STATE_COUNT, QUOTE_PLACE_COUNT, 64, 16, 12, 54, 4] as const;
export const CONTEXT_COLUMNS = CONTEXT_SIZES.length;

const NO_VERB = 7;
const EARLY = 8;

/**
 * What the tagger sees of a token's place: its quotation, the nearest verbs of reporting before and after it in its
 * sentence, where it stands in its sentence, the sentence in its block, what the sentences around hold, and a colon early
 * in the block.
 *
 * @param reporting 1 for tokens that are verbs of reporting or open "according to"
 * @returns a row of `CONTEXT_COLUMNS` values a token, each below its `CONTEXT_SIZES`
 */
export function contextFeatures(
  article: TokenizedArticle,
  { state, place }: QuoteStates,
  reporting: Uint8Array,
): Uint8Array {
  const columns = new Uint8Array(article.tokens.length * CONTEXT_COLUMNS);
  const reportingOutside = reporting.map((flag, i) =>
    state[i] === QUOTE_STATES.outside ? flag : 0,
  );
  const facts = sentenceFacts(article, state, reportingOutside);
  const colons = article.blocks.map((block) => earlyColon(article, block.first, block.end));
  article.sentences.forEach((sentence, index) => {
    const { block } = sentence;
    const around = neighbours(article.sentences, facts, index);
    const inBlock = blockFeature(article, sentence);
    const verbs = verbDistances(sentence, reportingOutside);
    const colon = colons[block] ?? -1;
    for (let i = sentence.first; i < sentence.end; i++) {
      const row = i * CONTEXT_COLUMNS;
      columns[row] = state[i] ?? 0;
      columns[row + 1] = place[i] ?? 0;
      columns[row + 2] = verbs[i - sentence.first] ?? 0;
      columns[row + 3] =
        4 * distanceBucket(i - sentence.first) + distanceBucket(sentence.end - 1 - i);
      columns[row + 4] = inBlock;
      columns[row + 5] = around;
      columns[row + 6] = colon < 0 ? 0 : 2 + Math.sign(i - colon);
    }
  });
  return columns;
}

/** Kind of block (3) × place of the sentence in it (4). */
function blockFeature({ article, blocks }: TokenizedArticle, sentence: Sentence): number {
  const range = blocks[sentence.block];
  const isFirst = sentence.first === range?.first;
  const isLast = sentence.end === range?.end;
  return 4 * kindOf(article.blocks[sentence.block]) + 2 * Number(isFirst) + Number(isLast);
}

function kindOf(block: Block | undefined): number {
  if (block?.kind === 'heading') return 1;
  return block?.kind === 'standfirst' ? 2 : 0;
}

/** Reports (2) × its quoted share (3) × that of the sentence before, in this block or the last (3) × and after (3). */
function neighbours(
  sentences: readonly Sentence[],
  facts: readonly SentenceFacts[],
  index: number,
): number {
  const own = facts[index];
  const hasNext = sentences[index + 1]?.block === sentences[index]?.block;
  const quoted = (sentence: SentenceFacts | undefined) => sentence?.quoted ?? 0;
  const before = quoted(facts[index - 1]);
  const after = hasNext ? quoted(facts[index + 1]) : 0;
  return 27 * Number(own?.reports) + 9 * quoted(own) + 3 * before + after;
}

/** Distance to the nearest verb of reporting before (8) × after or at the token (8), for each token of a sentence. */
function verbDistances({ first, end }: Sentence, reporting: Uint8Array): Uint8Array {
  const distances = new Uint8Array(end - first);
  let last = -1;
  for (let i = first; i < end; i++) {
    distances[i - first] = 8 * (last < 0 ? NO_VERB : fineDistanceBucket(i - last));
    if (reporting[i] === 1) last = i;
  }
  let next = -1;
  for (let i = end - 1; i >= first; i--) {
    if (reporting[i] === 1) next = i;
    distances[i - first] =
      (distances[i - first] ?? 0) + (next < 0 ? NO_VERB : fineDistanceBucket(next - i));
  }
  return distances;
}

/** The first colon among the first tokens of a block, as in "Name: …"; -1 if there is none. */
function earlyColon({ tokens }: TokenizedArticle, first: number, end: number): number {
  const limit = Math.min(end, first + EARLY);
  for (let i = first; i < limit; i++) if (tokens[i]?.text === ':') return i;
  return -1;
}
