import './long-list.css';
import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ListWindow, WindowSizes } from './list-window.ts';
import { type MessageKey, useI18n } from './i18n.ts';
import { RowCache } from './row-cache.ts';
import { useWindow } from './use-window.ts';
import { whenNear } from './when-near.ts';

/** Where an item stands in a list of which only a part is in the document. */
export interface Place {
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
}

interface LongListProps<Item> {
  readonly class?: string;
  readonly label?: string | undefined;
  readonly items: readonly Item[];
  /** An item that must be there, -1 for none. */
  readonly at: number;
  readonly sizes: WindowSizes;
  /** A list item, with a key and in its place; the same function as long as nothing of it changes. */
  readonly row: (item: Item, isCurrent: boolean, place: Place) => VNode;
}

/**
 * A list of any length, of which so much is in the document that every task stays short: a short one
 * as a whole, of a long one a window that goes along with the reader.
 */
export function LongList<Item>(props: LongListProps<Item>): VNode {
  const { items, sizes } = props;
  const { from, end, limit, showEarlier, showLater } = useWindow(items, props.at, sizes);
  const listRef = useRef<HTMLOListElement>(null);
  const focusOn = useFocusOn(listRef, from);
  const isWhole = from === 0 && limit === items.length;
  const rows = useRows(props, { from, end, isWhole });
  const beyond = (name: MessageKey, left: number, show: () => void, at: number) =>
    left === 0 ? null : (
      <Beyond
        name={name}
        count={Math.min(sizes.more, left)}
        onNear={show}
        onPress={() => {
          focusOn(at);
          show();
        }}
      />
    );
  return (
    <>
      {beyond('list.earlier', from, showEarlier, from - 1)}
      <ol
        ref={listRef}
        class={props.class}
        aria-label={props.label}
        aria-busy={end < limit || undefined}
      >
        {rows}
      </ol>
      {beyond('list.later', items.length - limit, showLater, limit)}
    </>
  );
}

/** The rows of the window; they are made anew only where something of them changes. */
function useRows<Item>(
  { items, row, at: current }: LongListProps<Item>,
  { from, end, isWhole }: Pick<ListWindow, 'from' | 'end'> & { readonly isWhole: boolean },
): readonly VNode[] {
  const draw = useMemo(() => {
    const cache = new RowCache();
    const { length } = items;
    const make = (at: number, isCurrent: boolean): VNode => {
      const [item] = items.slice(at, at + 1);
      if (item === undefined) throw new Error('the window ends with the list');
      const place = isWhole ? {} : { 'aria-setsize': length, 'aria-posinset': at + 1 };
      return row(item, isCurrent, place);
    };
    return (window: Pick<ListWindow, 'from' | 'end'>, at: number) => cache.rows(window, at, make);
  }, [items, row, isWhole]);
  return draw({ from, end }, current);
}

/**
 * @param from the place of the list's first child
 * @returns brings the focus to the item at a place as soon as it is there
 */
function useFocusOn(
  listRef: RefObject<HTMLOListElement | null>,
  from: number,
): (at: number) => void {
  const wantedRef = useRef<number | null>(null);
  useEffect(() => {
    if (wantedRef.current === null) return;
    const item = listRef.current?.children[wantedRef.current - from];
    // Rows come in several steps: it may not be among the first.
    if (item === undefined) return;
    wantedRef.current = null;
    item.querySelector<HTMLElement>('button')?.focus();
  });
  return (at) => {
    wantedRef.current = at;
  };
}

/** Where the window ends: shows more when it comes near the view, or is pressed. */
function Beyond(props: {
  readonly name: MessageKey;
  readonly count: number;
  readonly onNear: () => void;
  readonly onPress: () => void;
}): VNode {
  const { t } = useI18n();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const { onNear } = props;
  // Begun anew with every window: if the end of that is near as well, it tells so.
  useEffect(
    () => (buttonRef.current === null ? undefined : whenNear(buttonRef.current, onNear)),
    [onNear],
  );
  return (
    <button ref={buttonRef} type="button" class="list-beyond" onClick={props.onPress}>
      {t(props.name, { number: props.count })}
    </button>
  );
}
