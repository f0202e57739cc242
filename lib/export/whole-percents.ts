/**
 * Shares as whole per cent that add up to 100: each is rounded down, and what is missing goes to those
 * that lost most (Hamilton's method of the largest remainder). Where the words of two speakers overlap,
 * shares add up to more than 1; each then counts in proportion.
 *
 * @param shares from 0 to 1
 * @returns as many whole numbers, in the same order; all 0 if all shares are
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / sum) * 100);
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((all, part) => all + part, 0);
  const remainder = (at: number) => (exact[at] ?? 0) - (whole[at] ?? 0);
  const most = [...exact.keys()].sort((a, b) => remainder(b) - remainder(a));
  const raised = new Set(most.slice(0, missing));
  return whole.map((part, at) => (raised.has(at) ? part + 1 : part));
}
