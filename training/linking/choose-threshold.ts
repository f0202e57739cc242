import type { Linker } from '../../lib/engine/attribution/linking/read-linker.ts';
import type { Scene } from '../../lib/engine/attribution/linking/types.ts';
import type { GoldArticle } from '../corpus.ts';
import { goldParts } from './gold.ts';
import { judged } from './judge.ts';

interface Crossed {
  readonly linker: Linker;
  readonly unseen: readonly { readonly scene: Scene; readonly article: GoldArticle }[];
}

const STEPS = [-1.4, -1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2];
/** Readers miss a quote that is left out and see one that is doubtful: so much of the best F1 may go for recall. */
const FOR_RECALL = 0.005;

/** The lowest score of keeping reported speech at which who said what is about as right as at the best one. */
export function chooseLeastReported(crossed: readonly Crossed[]): number {
  const figures = STEPS.map((leastReported) => ({
    leastReported,
    f1: f1At(crossed, leastReported),
  }));
  for (const { leastReported, f1 } of figures)
    console.log(`reported speech from ${leastReported}: F1 ${(100 * f1).toFixed(1)}`);
  const best = Math.max(...figures.map(({ f1 }) => f1));
  return figures.find(({ f1 }) => f1 >= best - FOR_RECALL)?.leastReported ?? 0;
}

function f1At(crossed: readonly Crossed[], leastReported: number): number {
  let [right, said, asked] = [0, 0, 0];
  for (const { linker, unseen } of crossed) {
    for (const { scene, article } of unseen) {
      const claims = judged(scene, { ...linker, leastReported }, article);
      const reported = claims.filter(({ kind }) => kind === 'indirect');
      right += reported.filter((claim) => claim.right).length;
      said += reported.length;
      asked += goldParts(article).filter(
        ({ isSpeech, source, marks }) => isSpeech && source.length > 0 && marks !== 'all',
      ).length;
    }
  }
  return (2 * right) / (said + asked);
}
