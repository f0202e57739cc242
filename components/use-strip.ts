import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { QuoteStop } from './quote-order.ts';
import { useReport } from './report-context.ts';
import { blockAt, HEIGHT, placesOf, stopAt } from './strip-shapes.ts';

/** Which stop of a strip is chosen, and what chooses it. */
export interface Strip {
  /** Place of the chosen stop among all. */
  readonly shown: number;
  /** Whether the reader wants to be told about it. */
  readonly told: boolean;
  readonly hide: () => void;
  /** Attributes of the element that takes pointer and keys. */
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

type Move = (at: number, last: number) => number;

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowDown', (at) => at + 1],
  ['ArrowRight', (at) => at + 1],
  ['ArrowUp', (at) => at - 1],
  ['ArrowLeft', (at) => at - 1],
  ['PageDown', (at) => at + 10],
  ['PageUp', (at) => at - 10],
  ['Home', () => 0],
  ['End', (_, last) => last],
]);

/** @param at the stop to which the last step led: it is chosen until the reader chooses another */
export function useStrip(stops: readonly QuoteStop[], at: number | null): Strip {
  const [chosen, setChosen] = useState<{ readonly place: number; readonly at: number | null }>();
  const [told, setTold] = useState(false);
  const last = stops.length - 1;
  const shown = Math.min((chosen?.at === at ? chosen.place : at) ?? 0, last);
  const choose = (place: number | null) => {
    if (place !== null) setChosen({ place: Math.min(Math.max(place, 0), last), at });
    setTold(place !== null);
  };
  const hide = useCallback(() => {
    setTold(false);
  }, []);
  useEscape(told, hide);
  const pointer = usePointer(stops, choose);
  const { onJump } = useReport();
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES.get(event.key);
    const stop = stops[shown];
    if (move) choose(move(shown, last));
    else if ((event.key === 'Enter' || event.key === ' ') && stop) onJump(stop.row.quote.span);
    else return;
    event.preventDefault();
  };
  const onFocus = () => {
    choose(shown);
  };
  return { shown, told, hide, handlers: { ...pointer, onKeyDown, onFocus, onBlur: hide } };
}

function usePointer(
  stops: readonly QuoteStop[],
  choose: (place: number | null) => void,
): Pick<Strip['handlers'], 'onPointerMove' | 'onClick'> {
  const { article, onJump } = useReport();
  const places = useMemo(() => placesOf(article, stops), [article, stops]);
  return {
    onPointerMove: (event) => {
      choose(stopAt(places, heightOf(event)));
    },
    onClick: (event) => {
      const height = heightOf(event);
      const place = stopAt(places, height);
      // A finger does not move before it presses.
      choose(place);
      const stop = stops[place ?? -1];
      const span = stop?.row.quote.span ?? blockAt(article, height);
      if (span !== null) onJump(span);
    },
  };
}

/**
 * What a pointer shows can be dismissed without moving it, wherever the focus is.
 *
 * @see https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
function useEscape(isShown: boolean, hide: () => void): void {
  useLayoutEffect(() => {
    if (!isShown) return;
    const end = new AbortController();
    const typed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else it closes the popup as well.
      event.preventDefault();
      hide();
    };
    document.addEventListener('keydown', typed, { signal: end.signal });
    return () => {
      end.abort();
    };
  }, [isShown, hide]);
}

/** How far down in the strip an event happens, from 0 to `HEIGHT`. */
function heightOf({ currentTarget, clientY }: MouseEvent): number {
  if (!(currentTarget instanceof Element)) return 0;
  const { top, height } = currentTarget.getBoundingClientRect();
  return height === 0 ? 0 : ((clientY - top) / height) * HEIGHT;
}
