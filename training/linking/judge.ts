import { spanOf } from '../../lib/engine/attribution/context.ts';
import { keptUnits, linkOf } from '../../lib/engine/attribution/linking/choose.ts';
import type { LinkedUnit } from '../../lib/engine/attribution/linking/link-features.ts';
import type { Linker } from '../../lib/engine/attribution/linking/read-linker.ts';
import type { Scene } from '../../lib/engine/attribution/linking/types.ts';
import { isSameSource } from '../../scripts/evaluate/texts/source-heads.ts';
import type { GoldArticle } from '../corpus.ts';
import type { Claim } from './calibrate.ts';
import { goldParts, partOf } from './gold.ts';

/** What a linker says of an article, each quote with whether span and source are right. */
export function judged(scene: Scene, linker: Linker, article: GoldArticle): readonly Claim[] {
  const parts = goldParts(article);
  const claims: Claim[] = [];
  let previous: LinkedUnit | null = null;
  for (const scored of keptUnits(scene, linker)) {
    const { unit, facts, keeping } = scored;
    const { candidate, margin } = linkOf(scene, linker, scored, previous);
    previous = { unit, facts, candidate };
    if (candidate === null) continue;
    const part = partOf(scene, unit, parts);
    const { text, tokens } = scene.context.article;
    if (part !== null && part.source.length === 0) continue;
    const right = part !== null && isSameSource(text, spanOf(tokens, candidate), part.source);
    claims.push({ kind: unit.proposal?.draft.kind ?? 'indirect', keeping, margin, right });
  }
  return claims;
}
