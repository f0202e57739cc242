import type { AttributionData } from '../attribution/attribution-data.ts';
import type { QuotedPassage } from '../quotations/types.ts';
import type { TokenizedArticle } from '../text/types.ts';
import type { Arithmetic } from './arithmetic.ts';
import { bestLabels, constrained, probabilities, type Transitions } from './decode.ts';
import { doubles } from './doubles.ts';
import { taggerFeatures } from './features.ts';
import { Network } from './network.ts';
import { spansOf } from './spans.ts';
import type { Result } from '../types.ts';
import { readModel } from './read-model.ts';
import type { TaggedSpan } from './types.ts';

/** A trained model of one language, ready to run. */
export interface Tagger {
  readonly network: Network;
  readonly transitions: Transitions;
  readonly data: AttributionData;
}

/**
 * Makes the bytes of a model file ready to run.
 *
 * @param data the lists of the language that the model was trained for
 * @param arithmetic how to multiply; `wasmArithmetic` is faster and gives the same
 * @returns `model-unavailable` where the file is truncated, corrupt or of another version
 */
export function loadTagger(
  bytes: Uint8Array,
  data: AttributionData,
  arithmetic: Arithmetic = doubles,
): Result<Tagger> {
  const read = readModel(bytes);
  if (!read.ok) return read;
  try {
    const network = new Network(read.value, arithmetic);
    return { ok: true, value: { network, transitions: constrained(read.value), data } };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, code: 'model-unavailable' };
    throw error;
  }
}

/**
 * Finds sources, cues and contents, block by block.
 *
 * @param passages the quotations of the article
 * @returns spans of tokens in order of the text, which do not overlap; the cue or content of an attribution need not have a
 * source
 */
export function tag(
  article: TokenizedArticle,
  passages: readonly QuotedPassage[],
  { network, transitions, data }: Tagger,
): readonly TaggedSpan[] {
  const features = taggerFeatures(article, passages, data);
  return article.blocks.flatMap(({ first, end }) => {
    if (end <= first) return [];
    const scores = network.score(features, first, end);
    const labels = bestLabels(scores, transitions);
    return spansOf({
      first,
      labels,
      scores,
      probabilities: probabilities(scores, labels, transitions),
    });
  });
}
