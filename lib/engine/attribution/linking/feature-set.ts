import { hashOf } from '../../tagging/hashing.ts';

/** Rows of a table of hashed features: a power of two. */
export const HASHED_ROWS = 1 << 15;

type Value = string | number | boolean;

/** Collects sparse features as rows of a table of hashed weights (the hashing trick; Weinberger et al. 2009). */
export class FeatureSet {
  readonly rows: number[] = [];

  /** Adds the feature that has these values together. */
  add(name: string, ...values: readonly Value[]): void {
    const key = values.length === 0 ? name : `${name}=${values.join('|')}`;
    this.rows.push(hashOf(key, 0, key.length, 0) & (HASHED_ROWS - 1));
  }
}

/** A probability in tenths, finer at both ends. @returns 0 to 13 */
export function probabilityBucket(probability: number): number {
  if (probability < 0.01) return 0;
  if (probability < 0.04) return 1;
  if (probability > 0.99) return 13;
  if (probability > 0.96) return 12;
  return 2 + Math.floor(probability * 10);
}

const DISTANCES = [0, 1, 2, 3, 6, 12, 30];

/** 0, 1, 2, 3, to 6, to 12, to 30, more. @returns 0 to 7 */
export function wideDistanceBucket(distance: number): number {
  const bucket = DISTANCES.findIndex((limit) => distance <= limit);
  return bucket === -1 ? DISTANCES.length : bucket;
}
