import type { VNode } from 'preact';
import type { Person, Quote, QuoteRow } from '../lib/engine/index.ts';
import { QuoteItem } from './quote-item.tsx';

/** Quotes of one speaker, or of nobody known, in the order of the page. */
export function QuoteList(props: {
  readonly label?: string;
  readonly rows: readonly QuoteRow[];
  readonly speaker: Person | null;
  /** The quote to which the last step led. */
  readonly current: Quote | null;
}): VNode {
  const { rows, speaker, current } = props;
  return (
    <ol aria-label={props.label}>
      {rows.map((row) => (
        <QuoteItem
          key={row.quote.id}
          row={row}
          speaker={speaker}
          current={row.quote.id === current?.id}
        />
      ))}
    </ol>
  );
}
