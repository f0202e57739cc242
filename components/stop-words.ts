import type { I18n } from './i18n.ts';
import type { QuoteStop } from './quote-order.ts';

/** Name of the speaker, or the words for one who is left open. */
export function speakerName({ speaker }: QuoteStop, t: I18n['t']): string {
  return speaker?.person.name ?? t('section.unattributed');
}

/**
 * What a screen reader says of a stop: "3 of 12, direct, Mara Ellwood, harbour commissioner".
 *
 * @param at place among all stops, from 0
 */
export function stopSentence(
  stop: QuoteStop,
  at: number,
  stops: readonly QuoteStop[],
  t: I18n['t'],
): string {
  const place = t('stop.place', { at: at + 1, total: stops.length });
  const kind = t(`kind.${stop.row.quote.kind}`);
  const role = stop.speaker?.person.role ?? null;
  return [place, kind, speakerName(stop, t), role].filter((words) => words !== null).join(', ');
}
