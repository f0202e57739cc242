import type { TokenRange } from '../text/types.ts';

export type TaggedRole = 'source' | 'cue' | 'content';

/** A span of tokens that the sequence model takes for a part of an attribution. */
export interface TaggedSpan extends TokenRange {
  readonly role: TaggedRole;
  /** Mean probability of the labels of its tokens under the model, 0 to 1. */
  readonly confidence: number;
  /**
   * How likely the attribution is speech or writing rather than belief or intention, 0 to 1, by the mean over the tokens
   * of a cue or content; null for sources, whose label says nothing of it.
   */
  readonly speech: number | null;
}

/** What the sequence model makes of an article. */
export interface Tagging {
  readonly spans: readonly TaggedSpan[];
  /** How probable each label of each token is, 0 to 1: a row of `LABELS` a token. */
  readonly marginals: Float64Array;
  /** How likely each token, if it belongs to a cue or content, belongs to speech or writing, 0 to 1. */
  readonly speech: Float64Array;
}

/** A matrix of the model: row r is `scales[r] * values[r * columns …]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float64Array;
}

/** One direction of the recurrent layer; rows are the gates in, forget, cell, out. */
export interface DirectionWeights {
  readonly input: Matrix;
  readonly recurrent: Matrix;
  readonly bias: Float64Array;
}

/** What a model file holds. */
export interface TaggerWeights {
  /** When the model was made, as YYYYMMDD. */
  readonly modelVersion: number;
  readonly hidden: number;
  /** Hashes of known words, ascending; word i has row i + 1 of `words`, unknown words have row 0. */
  readonly vocabulary: Uint32Array;
  readonly words: Matrix;
  /** Tables of suffix, ending, prefix, shape and word class. */
  readonly forms: readonly Matrix[];
  /** Tables of the columns of the context. */
  readonly contexts: readonly Matrix[];
  readonly directions: readonly [forward: DirectionWeights, backward: DirectionWeights];
  /** A row of scores for each label, then one for speech; columns are the states of both directions. */
  readonly output: Float64Array;
  readonly outputBias: Float64Array;
  /** Score of label j after label i at `i * LABELS + j`. */
  readonly transitions: Float64Array;
  readonly start: Float64Array;
}

/** Labels: outside, then begin and inside of each role. */
export const LABELS = 7;
