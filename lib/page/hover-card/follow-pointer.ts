import { read } from '../safe-dom.ts';
import type { Point } from './passage-at.ts';

/** What pointer and Escape key do over a page. */
export interface PointerTarget {
  /** Whether something happens on the card. */
  readonly isOnCard: (event: Event) => boolean;
  /** The pointer has come to the card. */
  readonly onCard: () => void;
  /** The pointer rests on the page. */
  readonly onRest: (point: Point) => void;
  /** The pointer has left the page. */
  readonly onLeave: () => void;
  /** The reader presses or taps somewhere in the page. */
  readonly onPress: (point: Point, isTap: boolean) => void;
  /** @returns whether there was something to dismiss; then nobody else gets the key */
  readonly onEscape: () => boolean;
}

/** How long the pointer stands still before it counts as resting, in milliseconds. */
const REST = 120;

/**
 * Tells what pointer and Escape key do over a page. The page's own listeners miss nothing, except the
 * one Escape that dismisses a card.
 *
 * @param signal ends it
 */
export function followPointer(page: Document, target: PointerTarget, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stir = () => {
    clearTimeout(resting);
  };
  const moved = (event: PointerEvent) => {
    stir();
    if (target.isOnCard(event)) target.onCard();
    else if (event.pointerType !== 'touch') resting = setTimeout(target.onRest, REST, at(event));
  };
  const pressed = (event: PointerEvent) => {
    stir();
    if (!target.isOnCard(event)) target.onPress(at(event), event.pointerType === 'touch');
  };
  const left = ({ relatedTarget }: PointerEvent) => {
    if (relatedTarget !== null) return;
    stir();
    target.onLeave();
  };
  const typed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !target.onEscape()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // On the window, before the page's own listeners; and no name in the page can hide its methods.
  const view = read(page, 'defaultView');
  const options = { signal, passive: true, capture: true };
  view?.addEventListener('pointermove', moved, options);
  view?.addEventListener('pointerout', left, options);
  view?.addEventListener('click', pressed, options);
  view?.addEventListener('keydown', typed, { signal, capture: true });
  signal.addEventListener('abort', stir, { once: true });
}

function at({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}
