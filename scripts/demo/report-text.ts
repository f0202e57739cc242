import type { PopupReading, ReadQuote } from '../browsers/popup-reading.ts';

/** Puts what the popup shows into lines for the terminal. */
export function reportText(reading: PopupReading): string {
  const { heading, speakers, unattributed, mentioned } = reading;
  return [
    heading,
    ...speakers.map(({ name, role, amount, quotes }) =>
      [`${name}${role ? ` (${role})` : ''}, ${amount}`, ...quotes.map(quoteLine)].join('\n'),
    ),
    ...(unattributed.length > 0
      ? [['Speaker left open', ...unattributed.map(quoteLine)].join('\n')]
      : []),
    ...(mentioned.length > 0 ? [`Named, not quoted: ${mentioned.join(', ')}`] : []),
  ].join('\n\n');
}

function quoteLine({ text }: ReadQuote): string {
  return `  ${text.replaceAll(/\s+/gu, ' ')}`;
}
