import type { Span } from '../../engine/index.ts';
import { read } from '../safe-dom.ts';
import { type CardHost, openCardHost } from './card-host.ts';
import { followPointer, type PointerTarget } from './follow-pointer.ts';
import { intoPage } from './in-page.ts';
import { passageAt, type Point } from './passage-at.ts';
import { placeCard } from './place-card.ts';

/** What stands on the cards and how they look. */
export interface CardOptions {
  /** The document of the words: the page itself, or that of a frame in it. */
  readonly home: Document;
  /** Passages that have a card; offsets into `Article.text`. */
  readonly spans: readonly Span[];
  /** Where the words of a span stand on the page now. */
  readonly rangesOf: (span: Span) => readonly Range[];
  /** Style sheet of the card. */
  readonly css: string;
  /** Attributes of the card's host, such as `dir` and `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * Draws the card of a passage.
   *
   * @param at its place in `spans`
   * @param close takes the card away
   * @returns to be called before the card is removed
   */
  readonly draw: (card: HTMLElement, at: number, close: () => void) => () => void;
}

interface OpenCard {
  readonly at: number;
  readonly host: CardHost;
  readonly close: () => void;
  /** Was asked for by key or tap: it stays until it is dismissed. */
  readonly pinned: boolean;
}

/** How long the pointer may take from the words to the card or back, in milliseconds. */
const LEAVE = 350;

/**
 * Shows a card beside a passage while the pointer rests on it. It stands in the page, as a frame may
 * be too low for it. Nothing of it is there at any other time. A card can be pointed at, stays as long as pointer or focus is on it or on its words,
 * and goes with the Escape key.
 *
 * @see https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export class HoverCard {
  readonly #page: Document;
  readonly #options: CardOptions;
  readonly #end = new AbortController();
  #open: OpenCard | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** Watches the page from now on. */
  constructor(page: Document, options: CardOptions) {
    this.#page = page;
    this.#options = options;
    const { home } = options;
    followPointer(home, this.#target, this.#end.signal);
    // Around the frame that holds the words there are none, but there is the card.
    const around = { ...this.#target, onRest: this.#leave, onPress: this.#dismiss };
    if (home !== page) followPointer(page, around, this.#end.signal);
  }

  get #target(): PointerTarget {
    return {
      isOnCard: ({ target }) => this.#open !== null && target === this.#open.host.element,
      onCard: this.#stay,
      onRest: this.#rest,
      onLeave: this.#leave,
      onPress: this.#press,
      onEscape: this.#dismiss,
    };
  }

  /**
   * Shows the card of a passage until it is dismissed.
   *
   * @param at its place in `spans`
   * @param words what a screen reader says
   */
  show(at: number, words: string): void {
    this.#show(at, { pinned: true });
    this.#open?.host.announce(words);
  }

  /** Takes the card away and watches the page no longer. */
  end(): void {
    this.#end.abort();
    this.#dismiss();
  }

  readonly #rest = (point: Point): void => {
    const at = this.#passageAt(point);
    if (at === null) {
      this.#leave();
      return;
    }
    this.#stay();
    if (this.#open?.at !== at) this.#show(at, { pinned: false, point });
  };

  readonly #press = (point: Point, isTap: boolean): void => {
    this.#dismiss();
    const at = isTap ? this.#passageAt(point) : null;
    if (at !== null) this.#show(at, { pinned: true, point });
  };

  readonly #leave = (): void => {
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      const isHeld =
        this.#open?.pinned === true || this.#open?.host.element.matches(':focus-within');
      if (isHeld !== true) this.#dismiss();
    }, LEAVE);
  };

  readonly #stay = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  };

  readonly #dismiss = (): boolean => {
    this.#stay();
    const open = this.#open;
    this.#open = null;
    open?.close();
    return open !== null;
  };

  #passageAt(point: Point): number | null {
    const { home, spans, rangesOf } = this.#options;
    const view = read(home, 'defaultView');
    return view && passageAt(point, () => spans.map(rangesOf), view.CSS.highlights);
  }

  #show(at: number, how: { readonly pinned: boolean; readonly point?: Point }): void {
    this.#dismiss();
    const { home, spans, rangesOf, css, attributes, draw } = this.#options;
    const span = spans[at];
    const [range] = span ? rangesOf(span) : [];
    if (!range) return;
    const host = openCardHost(this.#page, css, attributes);
    const erase = draw(host.card, at, this.#dismiss);
    const placed = { range, intoPage: intoPage(home, this.#page), point: how.point };
    const release = placeCard(host.card, placed);
    const close = () => {
      release();
      erase();
      host.remove();
    };
    this.#open = { at, host, close, pinned: how.pinned };
  }
}
