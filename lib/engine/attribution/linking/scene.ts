import type { Tagging } from '../../tagging/types.ts';
import type { AttributionContext } from '../context.ts';
import type { Proposals } from '../quotes/propose.ts';
import { findCandidates } from './candidates.ts';
import type { FoundCue, Scene } from './types.ts';
import { findUnits } from './units.ts';

/** Gathers what rules and tagger have found in an article. */
export function sceneOf(
  context: AttributionContext,
  proposals: Proposals,
  tagging: Tagging,
): Scene {
  const candidates = findCandidates(context, proposals, tagging);
  return {
    context,
    tagging,
    units: findUnits(context, proposals, tagging),
    candidates,
    firm: candidates.filter(({ origin }) => origin !== 'weak'),
    cues: cuesOf(proposals, tagging),
  };
}

/** The cues of the rules, and those of the tagger that hold none of them. */
function cuesOf({ clauses }: Proposals, { spans }: Tagging): readonly FoundCue[] {
  const cues: FoundCue[] = clauses.map((clause) => ({ ...clause.cue, clause }));
  const taken = new Set<number>();
  for (const { first, end } of cues) for (let i = first; i < end; i++) taken.add(i);
  for (const { role, first, end } of spans) {
    if (role !== 'cue') continue;
    let isKnown = false;
    for (let i = first; i < end; i++) isKnown ||= taken.has(i);
    if (!isKnown) cues.push({ first, end, clause: null });
  }
  return cues.toSorted((a, b) => a.first - b.first);
}
