import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { IntoPage } from './in-page.ts';
import type { Point } from './passage-at.ts';

/** Distances in CSS pixels: of the card from the words, and from the edge of the view. */
const FROM_WORDS = 6;
const FROM_EDGE = 8;

/** Words of the page, or of a frame in it. */
export interface PlacedWords {
  readonly range: Range;
  /** From the view of the words into that of the page. */
  readonly intoPage: IntoPage;
  /** In the view of the words: decides beside which line of a long passage; else it is the first. */
  readonly point?: Point | undefined;
}

/**
 * Keeps a card of the page beside words, above them if there is room, however the page or the frame
 * scrolls or changes.
 *
 * @returns ends it
 */
export function placeCard(card: HTMLElement, words: PlacedWords): () => void {
  const { range, intoPage, point } = words;
  const reference: VirtualElement = {
    getBoundingClientRect: () => intoPage(range.getBoundingClientRect()),
    getClientRects: () => [...range.getClientRects()].map(intoPage),
  };
  // Whatever scrolls around the words is watched, but the boxes need no further correction by it.
  const { parentElement } = range.startContainer;
  const watched = parentElement ? { ...reference, contextElement: parentElement } : reference;
  const middleware = [
    inline(point ? intoPage(new DOMRect(point.x, point.y)) : {}),
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
  return autoUpdate(watched, card, () => void place());
}
