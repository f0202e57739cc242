import type { Quote, Span } from '../../engine/index.ts';
import { HoverCard, type CardOptions } from './hover-card.ts';
import { intoPage } from './in-page.ts';
import { type Step, stepFrom } from './steps.ts';

export interface WalkOptions extends Omit<CardOptions, 'spans'> {
  /** In the order of the page. */
  readonly quotes: readonly Pick<Quote, 'span' | 'speaker'>[];
  /** What a screen reader says where a step has led. */
  readonly sentenceOf: (at: number) => string;
  /** Scrolls to a passage and flashes it. */
  readonly jump: (span: Span) => void;
}

/** The way from quote to quote in a page: by pointer, by key, or from a list elsewhere. */
export class QuoteWalk {
  readonly #options: WalkOptions;
  readonly #page: Document;
  readonly #card: HoverCard;
  #at: number | null = null;

  /** Cards show from now on where the pointer rests. */
  constructor(page: Document, options: WalkOptions) {
    this.#options = options;
    this.#page = page;
    this.#card = new HoverCard(page, { ...options, spans: options.quotes.map(({ span }) => span) });
  }

  /**
   * Scrolls to a neighbour of the quote visited last, or of what the reader sees, flashes it and
   * shows its card.
   *
   * @returns its place among the quotes, null if there are none
   */
  step(to: Step): number | null {
    const { quotes, jump, sentenceOf } = this.#options;
    const at = stepFrom(quotes, this.#at ?? this.#placeInView(to), to);
    const quote = at === null ? undefined : quotes[at];
    if (at === null || !quote) return null;
    this.#at = at;
    jump(quote.span);
    this.#card.show(at, sentenceOf(at));
    return at;
  }

  /** Has steps go on from a quote, if the passage is one; offsets into `Article.text`. */
  visit({ start, end }: Span): void {
    const at = this.#options.quotes.findIndex(
      ({ span }) => span.start === start && span.end === end,
    );
    if (at >= 0) this.#at = at;
  }

  /** Takes the card away and watches the page no longer. */
  end(): void {
    this.#card.end();
  }

  /** From where a step leads to the first quote in view, or back to the last one above it. */
  #placeInView(to: Step): number {
    const toPage = intoPage(this.#options.home, this.#page);
    const above = this.#options.quotes.findLastIndex(({ span }) => {
      const [words] = this.#options.rangesOf(span);
      return words !== undefined && toPage(words.getBoundingClientRect()).bottom < 0;
    });
    return to === 'previous' ? above + 1 : above;
  }
}
