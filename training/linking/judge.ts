import { spanOf } from '../../lib/engine/attribution/context.ts';
import { choose } from '../../lib/engine/attribution/linking/choose.ts';
import type { Linker } from '../../lib/engine/attribution/linking/read-linker.ts';
import type { Scene } from '../../lib/engine/attribution/linking/types.ts';
import { isSameSource } from '../../scripts/evaluate/texts/source-heads.ts';
import type { GoldArticle } from '../corpus.ts';
import type { QuoteKind } from '../../lib/engine/types.ts';
import { ALIKE_TO_BE_RIGHT, goldParts, partOf } from './gold.ts';

/** What the linker said of one quote, and whether it was right. */
export interface Claim {
  readonly kind: QuoteKind;
  readonly keeping: number;
  readonly margin: number;
  /** Whether span and source are those of an annotated attribution. */
  readonly right: boolean;
}

/** What a linker says of an article, each quote with whether span and source are right. */
export function judged(scene: Scene, linker: Linker, article: GoldArticle): readonly Claim[] {
  const parts = goldParts(article);
  const claims: Claim[] = [];
  for (const { unit, keeping, candidate, margin } of choose(scene, linker)) {
    if (candidate === null) continue;
    const part = partOf(scene, unit, parts, ALIKE_TO_BE_RIGHT);
    const { text, tokens } = scene.context.article;
    if (part !== null && part.source.length === 0) continue;
    const right = part !== null && isSameSource(text, spanOf(tokens, candidate), part.source);
    claims.push({ kind: unit.proposal?.draft.kind ?? 'indirect', keeping, margin, right });
  }
  return claims;
}
