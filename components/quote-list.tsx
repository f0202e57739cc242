import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Person, Quote, QuoteRow } from '../lib/engine/index.ts';
import { LongList, type Place } from './long-list.tsx';
import { QuoteItem } from './quote-item.tsx';

const SIZES = { first: 8, more: 16, window: 300 };

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
  const row = useCallback(
    (one: QuoteRow, isCurrent: boolean, place: Place) => (
      <QuoteItem key={one.quote.id} row={one} speaker={speaker} current={isCurrent} place={place} />
    ),
    [speaker],
  );
  return <LongList label={props.label} items={rows} at={current} sizes={SIZES} row={row} />;
}
