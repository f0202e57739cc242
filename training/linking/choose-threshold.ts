import type { Linker } from '../../lib/engine/attribution/linking/read-linker.ts';
import type { Scene } from '../../lib/engine/attribution/linking/types.ts';
import type { GoldArticle } from '../corpus.ts';
import type { QuoteKind } from '../../lib/engine/types.ts';
import { ALIKE_TO_BE_RIGHT, goldParts, partOf } from './gold.ts';
import { judged } from './judge.ts';

interface Crossed {
  readonly linker: Linker;
  readonly unseen: readonly { readonly scene: Scene; readonly article: GoldArticle }[];
}

/** Thresholds of a linker, by what they decide about. */
export type Threshold = 'leastQuoted' | 'leastReported';

const STEPS = [-1.4, -1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2];
/** Readers miss a quote that is left out and see one that is doubtful: so much of the best F1 may go for recall. */
const FOR_RECALL = 0.005;

/** The lowest score of keeping passages or reported speech at which who said what is about as right as at the best one. */
export function chooseThreshold(crossed: readonly Crossed[], threshold: Threshold): number {
  const figures = STEPS.map((step) => ({ step, f1: f1At(crossed, threshold, step) }));
  for (const { step, f1 } of figures)
    console.log(`${threshold} ${step}: F1 ${(100 * f1).toFixed(1)}`);
  const best = Math.max(...figures.map(({ f1 }) => f1));
  return figures.find(({ f1 }) => f1 >= best - FOR_RECALL)?.step ?? 0;
}

function f1At(crossed: readonly Crossed[], threshold: Threshold, step: number): number {
  const isAsked = (kind: QuoteKind) => (kind === 'indirect') === (threshold === 'leastReported');
  let [right, said, asked] = [0, 0, 0];
  for (const { linker, unseen } of crossed) {
    for (const lesson of unseen) {
      const { scene, article } = lesson;
      const claims = judged(scene, { ...linker, [threshold]: step }, article);
      const own = claims.filter(({ kind }) => isAsked(kind));
      right += own.filter((claim) => claim.right).length;
      said += own.length;
      asked += threshold === 'leastReported' ? reportedIn(article) : quotedIn(lesson);
    }
  }
  return (2 * right) / (said + asked);
}

function reportedIn(article: GoldArticle): number {
  return goldParts(article).filter(
    ({ isSpeech, source, marks }) => isSpeech && source.length > 0 && marks !== 'all',
  ).length;
}

function quotedIn({ scene, article }: Crossed['unseen'][number]): number {
  const parts = goldParts(article);
  return scene.units.filter(
    (unit) =>
      unit.passage >= 0 && (partOf(scene, unit, parts, ALIKE_TO_BE_RIGHT)?.source.length ?? 0) > 0,
  ).length;
}
