/** How much of a list is in the document, counted in its items. */
export interface WindowSizes {
  /** At once: more than a popup shows. */
  readonly first: number;
  /** A task, until the window is full: few enough to stay far below 50 milliseconds. */
  readonly more: number;
  /** So many without being asked: shorter lists are there as a whole. */
  readonly window: number;
}

/** The part of a list that is in the document, from `from` to `end`; it grows up to `limit`. */
export interface ListWindow {
  readonly from: number;
  readonly end: number;
  readonly limit: number;
}

/** Of a window that has grown at one end, as many windows stay; the other end is let go. */
const MOST_WINDOWS = 2;
/** Items before one to which the reader is led: it shall not stand at the edge. */
const BEFORE = 16;

/**
 * The window of a list that is shown for the first time.
 *
 * @param at an item that must be in it, -1 for none
 */
export function firstWindow(length: number, at: number, sizes: WindowSizes): ListWindow {
  const from = at < sizes.window ? 0 : at - BEFORE;
  const limit = Math.min(length, from + sizes.window);
  return { from, limit, end: Math.min(limit, Math.max(from + sizes.first, at + 1)) };
}

/** The same window, or another one, with an item in it. */
export function windowWith(
  { from, end, limit }: ListWindow,
  { length, at }: { readonly length: number; readonly at: number },
  sizes: WindowSizes,
): ListWindow {
  if (at < from || at >= limit) return firstWindow(length, at, sizes);
  return { from, limit, end: Math.max(end, at + 1) };
}

/** A task's growth within the window. */
export function grown(now: ListWindow, { more }: WindowSizes): ListWindow {
  return { ...now, end: Math.min(now.limit, now.end + more) };
}

/** The window with further items at its end; those far before them go. */
export function later(now: ListWindow, length: number, sizes: WindowSizes): ListWindow {
  const limit = Math.min(length, now.limit + sizes.more);
  const from = Math.max(now.from, limit - MOST_WINDOWS * sizes.window);
  return { from, limit, end: limit };
}

/** The window with further items at its beginning; those far behind them go. */
export function earlier(now: ListWindow, sizes: WindowSizes): ListWindow {
  const from = Math.max(0, now.from - sizes.more);
  const limit = Math.min(now.limit, from + MOST_WINDOWS * sizes.window);
  return { from, limit, end: Math.min(now.end, limit) };
}
