import { withoutInsertion } from '../clauses/insertions.ts';
import { spanOf } from '../context.ts';
import type { QuoteDraft, Step } from '../quotes/drafts.ts';
import { calibrated } from './calibration.ts';
import { candidatesFor } from './candidates.ts';
import { cueOf } from './cues.ts';
import { scoreOf } from './linear-model.ts';
import { type LinkedUnit, linkFeatures, openFeatures } from './link-features.ts';
import type { Linker } from './read-linker.ts';
import type { Candidate, Scene, Unit } from './types.ts';
import { type UnitFacts, unitFacts } from './unit-facts.ts';
import { unitFeatures } from './unit-features.ts';

const STATED: ReadonlySet<Step> = new Set<Step>([
  'label',
  'transcript',
  'signature',
  'headline',
  'reported-list',
  'same-words',
]);
const CERTAIN_SOURCE: ReadonlySet<Step> = new Set<Step>([
  'transcript',
  'signature',
  'reported-list',
  'same-words',
  'noun-of-saying',
  'passive-voice',
]);
/** A score of keeping a unit that no other one reaches. */
const CERTAIN = 20;

/** A unit with the score of keeping it, before the logistic function. */
interface ScoredUnit {
  readonly unit: Unit;
  readonly facts: UnitFacts;
  readonly keeping: number;
}

/** A source for a unit, or none, and how far its score is above the next one's. */
interface Link {
  readonly candidate: Candidate | null;
  readonly margin: number;
}

/** A quote, before it is made a draft: the unit, what the model scored, and the source. */
export type Chosen = ScoredUnit & Link;

/**
 * Decides what is a quote and whose: first which units are kept, then, from the first to the last, the source of each.
 * Reported speech without a source is none.
 *
 * @returns in the order of the text
 */
export function* choose(scene: Scene, linker: Linker): Generator<Chosen> {
  let previous: LinkedUnit | null = null;
  for (const scored of keptUnits(scene, linker)) {
    const chosen: Chosen = { ...scored, ...linkOf(scene, linker, scored, previous) };
    if (chosen.candidate === null && chosen.unit.passage < 0 && !isOpen(scored.unit)) continue;
    yield chosen;
    previous = chosen;
  }
}

/** The quotes of an article as drafts, with how probable it is that span and source are right. */
export function chooseDrafts(scene: Scene, linker: Linker): QuoteDraft[] {
  return Array.from(choose(scene, linker), (chosen) => draftOf(scene, linker, chosen));
}

/** The units that are likely enough; of several readings of the same words the likeliest one. */
function keptUnits(scene: Scene, linker: Linker): readonly ScoredUnit[] {
  const scored = scene.units.map((unit): ScoredUnit => {
    const facts = unitFacts(scene, unit);
    if (isStated(scene, unit)) return { unit, facts, keeping: CERTAIN };
    return { unit, facts, keeping: scoreOf(linker.keeping, unitFeatures(scene, unit, facts)) };
  });
  const { leastQuoted, leastReported } = linker;
  const [passages, reports] = [true, false].map((isPassage) =>
    scored.filter(
      ({ unit, keeping }) =>
        unit.passage >= 0 === isPassage && keeping >= (isPassage ? leastQuoted : leastReported),
    ),
  );
  return [...(passages ?? []), ...withoutOverlaps(reports ?? [])].toSorted(
    (a, b) => a.unit.first - b.unit.first || b.unit.end - a.unit.end,
  );
}

/** What the page itself sets as somebody's words needs no model: labels, block quotations, headlines with a name and a colon. */
function isStated({ context }: Scene, { passage, proposal }: Unit): boolean {
  if (proposal?.verdict !== 'accepted') return false;
  return context.passages[passage]?.marks === 'none' || STATED.has(proposal.draft.step);
}

/** The likeliest units, none of which has a token of another. */
function withoutOverlaps(scored: readonly ScoredUnit[]): readonly ScoredUnit[] {
  const taken = new Set<number>();
  return scored
    .toSorted((a, b) => b.keeping - a.keeping)
    .filter(({ unit: { first, end } }) => {
      for (let i = first; i < end; i++) if (taken.has(i)) return false;
      for (let i = first; i < end; i++) taken.add(i);
      return true;
    });
}

function linkOf(
  scene: Scene,
  { linking }: Linker,
  { unit, facts }: ScoredUnit,
  previous: LinkedUnit | null,
): Link {
  const stated = statedSource(scene, unit);
  if (stated !== undefined) return { candidate: stated, margin: Infinity };
  const candidates = candidatesFor(scene, unit, facts);
  const scores = [
    scoreOf(linking, openFeatures(unit, facts)),
    ...candidates.map((candidate) =>
      scoreOf(linking, linkFeatures(scene, { unit, facts }, candidate, previous)),
    ),
  ];
  const best = scores.indexOf(Math.max(...scores));
  return { candidate: candidates[best - 1] ?? null, margin: marginOf(scores, best) };
}

/**
 * The source that needs no model, as the page or the words themselves state it; null if no words of the text stand for it,
 * undefined if none is stated.
 */
function statedSource({ context, candidates }: Scene, unit: Unit): Candidate | null | undefined {
  const { passage, proposal } = unit;
  if (proposal === null) return undefined;
  const { verdict, draft } = proposal;
  const { step, source } = draft;
  if (step === 'label' || (verdict === 'accepted' && isOpen(unit))) return null;
  const isSetByPage = context.passages[passage]?.marks === 'none';
  if (source === null || !(isSetByPage || CERTAIN_SOURCE.has(step))) return undefined;
  return candidates.find(({ head }) => head >= source.first && head < source.end);
}

/** "Asked whether …": words that somebody said, the text does not say who. */
function isOpen({ proposal }: Unit): boolean {
  return proposal !== null && proposal.draft.source === null && proposal.draft.cue !== null;
}

/** How far the best score is above the next. */
function marginOf(scores: readonly number[], best: number): number {
  let next = -Infinity;
  scores.forEach((score, i) => {
    if (i !== best) next = Math.max(next, score);
  });
  return (scores[best] ?? 0) - next;
}

function draftOf(scene: Scene, linker: Linker, chosen: Chosen): QuoteDraft {
  const { unit, candidate } = chosen;
  const { proposal } = unit;
  const kind = kindOf(unit);
  const span = proposal?.draft.span ?? spanOf(scene.context.article.tokens, unit);
  const probability = probabilityOf(linker, chosen);
  if (proposal !== null && agrees(proposal.draft, candidate))
    return { ...proposal.draft, probability };
  const cue = candidate === null ? null : cueOf(scene, candidate, unit);
  const step = candidate === null ? 'unattributed' : proposal === null ? 'tagger' : 'linker';
  const source = candidate && withoutInsertion(scene.context, candidate);
  return { kind, span, source, cue, label: null, step, probability };
}

/** What the page states is as sure as the rule that reads it. */
function probabilityOf({ calibration }: Linker, { unit, keeping, margin }: Chosen): number | null {
  return keeping === CERTAIN ? null : calibrated(calibration, kindOf(unit), keeping, margin);
}

function kindOf({ proposal }: Unit): QuoteDraft['kind'] {
  return proposal?.draft.kind ?? 'indirect';
}

/** Whether the rules have found the same source. */
function agrees({ source, label }: QuoteDraft, candidate: Candidate | null): boolean {
  if (label !== null) return true;
  if (source === null || candidate === null) return source === candidate;
  return source.first <= candidate.head && candidate.head < source.end;
}
