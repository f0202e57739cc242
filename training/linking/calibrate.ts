import { CALIBRATION_TERMS } from '../../lib/engine/attribution/linking/calibration.ts';
import type { QuoteKind } from '../../lib/engine/types.ts';
import type { Claim } from './judge.ts';

const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];
const STEPS = 4000;
const RATE = 0.5;
const MOST = 6;

/** Fits the logistic regressions of `calibrated`, by gradient descent. */
export function fitCalibration(claims: readonly Claim[]): Float64Array {
  const result = new Float64Array(CALIBRATION_TERMS);
  KINDS.forEach((kind, k) => {
    result.set(fitKind(claims.filter((claim) => claim.kind === kind)), 3 * k);
  });
  return result;
}

/** The same with the log odds of one kind moved. */
export function lowered(calibration: Float64Array, kind: QuoteKind, by: number): Float64Array {
  const base = 3 * KINDS.indexOf(kind);
  return calibration.map((term, i) => (i === base ? term + by : term));
}

function fitKind(claims: readonly Claim[]): readonly number[] {
  let [base, keeping, margin] = [0, 0, 0];
  for (let step = 0; step < STEPS; step++) {
    let [ofBase, ofKeeping, ofMargin] = [0, 0, 0];
    for (const claim of claims) {
      const k = clamped(claim.keeping);
      const m = clamped(claim.margin);
      const p = 1 / (1 + Math.exp(-(base + keeping * k + margin * m)));
      const pull = (claim.right ? 1 : 0) - p;
      ofBase += pull;
      ofKeeping += pull * k;
      ofMargin += pull * m;
    }
    const rate = RATE / Math.max(1, claims.length);
    base += rate * ofBase;
    keeping += (rate / 4) * ofKeeping;
    margin += (rate / 4) * ofMargin;
  }
  return [base, keeping, margin];
}

function clamped(score: number): number {
  return Math.max(-MOST, Math.min(MOST, score));
}
