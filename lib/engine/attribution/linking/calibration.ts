import { sigmoid } from '../../tagging/activations.ts';
import type { QuoteKind } from '../../types.ts';

/** Weights of the terms of {@link calibrated}. */
export type Calibration = Float64Array;

const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];
const TERMS_A_KIND = 3;
export const CALIBRATION_TERMS = KINDS.length * TERMS_A_KIND;

/**
 * How probable it is that the span of a quote and its source are right: a logistic regression, for each kind of quote, on
 * what the model says of keeping and of linking it (Platt 1999).
 *
 * @param keeping score of keeping the unit, before the logistic function
 * @param margin how far the score of its source is above the next one's
 */
export function calibrated(
  calibration: Calibration,
  kind: QuoteKind,
  keeping: number,
  margin: number,
): number {
  const at = KINDS.indexOf(kind) * TERMS_A_KIND;
  const [base = 0, ofKeeping = 0, ofMargin = 0] = calibration.subarray(at, at + TERMS_A_KIND);
  return sigmoid(base + ofKeeping * clamped(keeping) + ofMargin * clamped(margin));
}

const MOST = 6;

function clamped(score: number): number {
  return Math.max(-MOST, Math.min(MOST, score));
}
