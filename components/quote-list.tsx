import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Person, Quote, QuoteRow } from '../lib/engine/index.ts';
import { QuoteItem } from './quote-item.tsx';
import { useGrowing } from './use-growing.ts';

/** Quotes of one speaker, or of nobody known, in the order of the page. */
export function QuoteList(props: {
  readonly label?: string;
  readonly rows: readonly QuoteRow[];
  readonly speaker: Person | null;
  /** The quote to which the last step led. */
  readonly current: Quote | null;
}): VNode {
  const { rows, speaker } = props;
  const current = rows.findIndex(({ quote }) => quote.id === props.current?.id);
  const shown = useGrowing(rows, current + 1);
  // Nothing is compared again as long as nothing of the list changes: it may have hundreds of rows.
  const items = useMemo(
    () =>
      rows
        .slice(0, shown)
        .map((row, at) => (
          <QuoteItem key={row.quote.id} row={row} speaker={speaker} current={at === current} />
        )),
    [rows, speaker, current, shown],
  );
  return (
    <ol aria-label={props.label} aria-busy={shown < rows.length || undefined}>
      {items}
    </ol>
  );
}
