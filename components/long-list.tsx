import './long-list.css';
import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { WindowSizes } from './list-window.ts';
import { type MessageKey, useI18n } from './i18n.ts';
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
  readonly row: (item: Item, at: number, place: Place) => VNode;
}

/**
 * A list of any length, of which so much is in the document that every task stays short: a short one
 * as a whole, of a long one a window that goes along with the reader.
 */
export function LongList<Item>(props: LongListProps<Item>): VNode {
  const { items, row, sizes } = props;
  const { from, end, limit, showEarlier, showLater } = useWindow(items, props.at, sizes);
  const listRef = useRef<HTMLOListElement>(null);
  const focusOn = useFocusOn(listRef, from);
  const isWhole = from === 0 && limit === items.length;
  // Nothing is compared again as long as nothing of the list changes.
  const rows = useMemo(() => {
    const { length } = items;
    return items.slice(from, end).map((item, index) => {
      const at = from + index;
      return row(item, at, isWhole ? {} : { 'aria-setsize': length, 'aria-posinset': at + 1 });
    });
  }, [items, row, from, end, isWhole]);
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
    wantedRef.current = null;
    item?.querySelector<HTMLElement>('button')?.focus();
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
      {t(props.name, { count: props.count })}
    </button>
  );
}
