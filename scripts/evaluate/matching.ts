export interface Pair<Gold, System> {
  readonly gold: Gold;
  readonly system: System;
}

export interface Matching<Gold, System> {
  /** How alike two things are, 0 to 1. */
  readonly likeness: (gold: Gold, system: System) => number;
  /** The least likeness at which they may be a pair. */
  readonly least: number;
  /** Of pairs equally alike, the smaller distance goes first; it is told their places in the lists. */
  readonly distance?: (gold: number, system: number) => number;
}

/**
 * Pairs what two lists have in common, each thing once at most, the pair that is most alike first
 * and, of equals, the one that stands first in the lists.
 */
export function pairUp<Gold, System>(
  gold: readonly Gold[],
  system: readonly System[],
  { likeness, least, distance = () => 0 }: Matching<Gold, System>,
): readonly Pair<Gold, System>[] {
  const candidates = gold.flatMap((g, i) =>
    system.flatMap((s, j) => {
      const alike = likeness(g, s);
      return alike >= least ? [{ i, j, gold: g, system: s, alike, far: distance(i, j) }] : [];
    }),
  );
  candidates.sort((a, b) => b.alike - a.alike || a.far - b.far);
  const taken = { gold: new Set<number>(), system: new Set<number>() };
  return candidates.filter(({ i, j }) => {
    if (taken.gold.has(i) || taken.system.has(j)) return false;
    taken.gold.add(i);
    taken.system.add(j);
    return true;
  });
}
