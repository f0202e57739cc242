import type { Figure } from './figures.ts';

/** A quote whose speaker the engine names, with the confidence that it gives. */
export interface Claim {
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether span and speaker are right. */
  readonly right: boolean;
}

/** The claims whose confidence lies in one tenth of the scale. */
export interface Bin {
  /** Lower end, inclusive; the upper end is 0.1 above it and belongs to the next bin, 1 to the last. */
  readonly from: number;
  readonly count: number;
  /** Mean confidence and share of right claims, 0 to 1; null in an empty bin. */
  readonly confidence: number | null;
  readonly right: number | null;
}

const BINS = 10;

/** Sorts claims into ten bins of equal width. */
export function reliabilityBins(claims: readonly Claim[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const inside = claims.filter(({ confidence }) => binOf(confidence) === index);
    return {
      from: index / BINS,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => (right ? 1 : 0))),
    };
  });
}

/**
 * Expected calibration error: the mean distance between confidence and share of right claims over
 * the bins, weighted by their size, in percent.
 * @see https://ojs.aaai.org/index.php/AAAI/article/view/9602 (Naeini, Cooper and Hauskrecht 2015)
 */
export function calibrationError(claims: readonly Claim[]): Figure {
  const gaps = reliabilityBins(claims).map(
    ({ count, confidence, right }) => count * Math.abs((confidence ?? 0) - (right ?? 0)),
  );
  return {
    name: 'expected calibration error',
    precision: null,
    recall: null,
    value: (100 * gaps.reduce((sum, gap) => sum + gap, 0)) / Math.max(1, claims.length),
    of: claims.length,
    better: 'lower',
  };
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
