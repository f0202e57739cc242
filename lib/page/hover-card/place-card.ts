import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Point } from './passage-at.ts';

/** Distances in CSS pixels: of the card from the words, and from the edge of the view. */
const FROM_WORDS = 6;
const FROM_EDGE = 8;

/**
 * Keeps a card beside words of the page, above them if there is room, however the page scrolls or
 * changes.
 *
 * @param point decides beside which line of a long passage; without one it is the first
 * @returns ends it
 */
export function placeCard(card: HTMLElement, words: Range, point?: Point): () => void {
  const reference: VirtualElement = {
    getBoundingClientRect: () => words.getBoundingClientRect(),
    getClientRects: () => words.getClientRects(),
  };
  const { parentElement } = words.startContainer;
  if (parentElement) reference.contextElement = parentElement;
  const middleware = [
    inline(point ?? {}),
    offset(FROM_WORDS),
    flip({ padding: FROM_EDGE }),
    shift({ padding: FROM_EDGE }),
  ];
  const place = async () => {
    const options = { strategy: 'fixed', placement: 'top-start', middleware } as const;
    const { x, y } = await computePosition(reference, card, options);
    // No `transform`: it would blur the text between two pixels.
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, () => void place());
}
