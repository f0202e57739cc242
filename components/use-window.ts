import { useEffect, useState } from 'preact/hooks';
import { inTurn } from './in-turn.ts';
import {
  earlier,
  firstWindow,
  grown,
  later,
  type ListWindow,
  windowWith,
  type WindowSizes,
} from './list-window.ts';

interface Shown {
  readonly list: readonly unknown[];
  readonly at: number;
  readonly window: ListWindow;
}

/**
 * The part of a long list that is in the document. What is in view comes at once, the rest of the
 * window a few items a task, one list after the other, so that nobody waits for what is not seen yet;
 * beyond the window the reader asks, or scrolls there.
 *
 * @param list another one begins anew
 * @param at an item that must be there, -1 for none; another one brings its window along
 * @param sizes always the same
 */
export function useWindow(
  list: readonly unknown[],
  at: number,
  sizes: WindowSizes,
): ListWindow & { readonly showLater: () => void; readonly showEarlier: () => void } {
  const { length } = list;
  const [kept, setKept] = useState<Shown>(() => {
    return { list, at, window: firstWindow(length, at, sizes) };
  });
  const now = windowNow(kept, { list, at }, sizes);
  const keep = (window: ListWindow) => {
    setKept({ list, at, window });
  };
  useEffect(() => {
    if (now.end >= now.limit) return;
    return inTurn(() => {
      setKept({ list, at, window: grown(now, sizes) });
    });
  }, [list, at, now, sizes]);
  return {
    ...now,
    showLater: () => {
      keep(later(now, length, sizes));
    },
    showEarlier: () => {
      keep(earlier(now, sizes));
    },
  };
}

function windowNow(
  kept: Shown,
  { list, at }: Omit<Shown, 'window'>,
  sizes: WindowSizes,
): ListWindow {
  const { length } = list;
  if (kept.list !== list) return firstWindow(length, at, sizes);
  return at < 0 || kept.at === at ? kept.window : windowWith(kept.window, { length, at }, sizes);
}
