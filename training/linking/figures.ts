import { calibrated, type Calibration } from '../../lib/engine/attribution/linking/calibration.ts';
import { scoreOf } from '../../lib/engine/attribution/linking/linear-model.ts';
import type { Linker } from '../../lib/engine/attribution/linking/read-linker.ts';
import type { Examples } from './examples.ts';
import type { Choice } from './fit.ts';
import type { Claim } from './judge.ts';

/** How often the likeliest option is right, in words. */
export function shareRight(
  { keeping, linking }: Linker,
  lessons: readonly { readonly examples: Examples }[],
): string {
  const kept = lessons.flatMap(({ examples }) => examples.keeping);
  const linked = lessons.flatMap(({ examples }) => examples.linking);
  return `kept or not: ${percent(kept, keeping)} of ${kept.length} right, source: ${percent(linked, linking)} of ${linked.length}`;
}

function percent(choices: readonly Choice[], weights: Float64Array): string {
  const right = choices.filter((choice) => {
    const scores = choice.options.map((rows) => scoreOf(weights, rows));
    return choice.right[scores.indexOf(Math.max(...scores))] === true;
  });
  return `${((100 * right.length) / choices.length).toFixed(2)} %`;
}

const BINS = 10;

/** A reliability table, and the expected calibration error. */
export function calibrationLines(
  claims: readonly Claim[],
  calibration: Calibration,
): readonly string[] {
  const rated = claims.map(({ kind, keeping, margin, right }) => ({
    probability: calibrated(calibration, kind, keeping, margin),
    right,
  }));
  let error = 0;
  const lines = Array.from({ length: BINS }, (_, bin) => {
    const inBin = rated.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(BINS * probability)) === bin,
    );
    if (inBin.length === 0) return `${bin / BINS} none`;
    const mean = inBin.reduce((sum, { probability }) => sum + probability, 0) / inBin.length;
    const share = inBin.filter(({ right }) => right).length / inBin.length;
    error += (Math.abs(mean - share) * inBin.length) / rated.length;
    return `${bin / BINS} ${inBin.length} claims, said ${mean.toFixed(2)}, right ${share.toFixed(2)}`;
  });
  return [...lines, `expected calibration error ${(100 * error).toFixed(1)} %`];
}
