import type { AttributionData } from '../attribution/attribution-data.ts';
import type { QuotedPassage } from '../quotations/types.ts';
import type { TokenizedArticle } from '../text/types.ts';
import { sigmoid } from './activations.ts';
import { bestLabels, constrained, marginals, type Transitions } from './decode.ts';
import { taggerFeatures } from './features.ts';
import { Network, SCORES } from './network.ts';
import type { NetworkCode } from './network-code.ts';
import { spansOf } from './spans.ts';
import type { Result } from '../types.ts';
import { readModel } from './read-model.ts';
import { LABELS, type TaggedSpan, type Tagging } from './types.ts';

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
 * @param code an instance of the module `NETWORK_CODE` that no other model has
 * @returns `model-unavailable` where the file is truncated, corrupt or of another version
 */
export function loadTagger(
  bytes: Uint8Array,
  data: AttributionData,
  code: NetworkCode,
): Result<Tagger> {
  const read = readModel(bytes);
  if (!read.ok) return read;
  try {
    const network = new Network(read.value, code);
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
 * @returns spans in order of the text, which do not overlap (the cue or content of an attribution need not have a source),
 *   and how sure the model is of each token
 */
export function tag(
  article: TokenizedArticle,
  passages: readonly QuotedPassage[],
  { network, transitions, data }: Tagger,
): Tagging {
  const features = taggerFeatures(article, passages, data);
  const count = article.tokens.length;
  const all = { marginals: new Float64Array(count * LABELS), speech: new Float64Array(count) };
  const spans: TaggedSpan[] = [];
  for (const { first, end } of article.blocks) {
    if (end <= first) continue;
    const scores = network.score(features, first, end);
    const labels = bestLabels(scores, transitions);
    const block = { marginals: marginals(scores, transitions), speech: speechOf(scores) };
    all.marginals.set(block.marginals, first * LABELS);
    all.speech.set(block.speech, first);
    spans.push(...spansOf({ first, labels, ...block }));
  }
  return { spans, ...all };
}

function speechOf(scores: Float64Array): Float64Array {
  return Float64Array.from({ length: scores.length / SCORES }, (_, i) =>
    sigmoid(scores[i * SCORES + LABELS] ?? 0),
  );
}
