import type { Correction } from './types.ts';

/**
 * The corrections of one list that another does not hold. Both lists have passed the same check, which
 * leaves every correction in one and the same form.
 */
export function without(
  all: readonly Correction[],
  others: readonly Correction[],
): readonly Correction[] {
  const known = new Set(others.map(formOf));
  return all.filter((one) => !known.has(formOf(one)));
}

function formOf(correction: Correction): string {
  return JSON.stringify(correction);
}
