import type { Quote } from '../../engine/index.ts';

/** A step through quotes in the order of the page; it goes round at both ends. */
export type Step = 'next' | 'previous' | 'nextSpeaker';

/**
 * Where a step leads.
 *
 * @param quotes in the order of the page
 * @param from place of the quote shown last; -1 and the number of quotes stand before and after all
 * @returns a place in `quotes`; null if there are none
 */
export function stepFrom(
  quotes: readonly Pick<Quote, 'speaker'>[],
  from: number,
  to: Step,
): number | null {
  const { length } = quotes;
  if (length === 0) return null;
  const by = to === 'previous' ? length - 1 : 1;
  const next = (from + by) % length;
  if (to !== 'nextSpeaker') return next;
  const speaker = quotes[from]?.speaker;
  const onwards = quotes.map((_, at) => (next + at) % length);
  return onwards.find((at) => quotes[at]?.speaker !== speaker) ?? next;
}
