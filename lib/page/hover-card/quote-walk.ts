import type { Quote, Span } from '../../engine/index.ts';
import { jumpTo } from '../jump.ts';
import { HoverCard, type CardOptions } from './hover-card.ts';
import { type Step, stepFrom } from './steps.ts';

export interface WalkOptions extends Omit<CardOptions, 'spans'> {
  /** In the order of the page. */
  readonly quotes: readonly Pick<Quote, 'span' | 'speaker'>[];
  /** What a screen reader says where a step has led. */
  readonly sentenceOf: (at: number) => string;
}

/** The way from quote to quote in a page: by pointer, by key, or from a list elsewhere. */
export class QuoteWalk {
  readonly #options: WalkOptions;
  readonly #card: HoverCard;
  #at: number | null = null;
  #endFlash: () => void = () => undefined;

  /** Cards show from now on where the pointer rests. */
  constructor(page: Document, options: WalkOptions) {
    this.#options = options;
    this.#card = new HoverCard(page, { ...options, spans: options.quotes.map(({ span }) => span) });
  }

  /**
   * Scrolls to a neighbour of the quote visited last, or of what the reader sees, flashes it and
   * shows its card.
   *
   * @returns its place among the quotes, null if there are none
   */
  step(to: Step): number | null {
    const at = stepFrom(this.#options.quotes, this.#at ?? this.#placeInView(to), to);
    const quote = at === null ? undefined : this.#options.quotes[at];
    if (at === null || !quote) return null;
    this.jump(quote.span);
    this.#card.show(at, this.#options.sentenceOf(at));
    return at;
  }

  /**
   * Scrolls to a passage and flashes it; if it is a quote, steps go on from there.
   *
   * @param span offsets into `Article.text`
   * @returns whether its words stand in the page
   */
  jump(span: Span): boolean {
    const { quotes, textMap, registry } = this.#options;
    const at = quotes.findIndex(
      ({ span: { start, end } }) => start === span.start && end === span.end,
    );
    if (at >= 0) this.#at = at;
    const ranges = textMap.rangesOf(span);
    this.#endFlash();
    this.#endFlash = jumpTo(ranges, registry ? { registry } : {});
    return ranges.length > 0;
  }

  /** Takes card and flash away and watches the page no longer. */
  end(): void {
    this.#endFlash();
    this.#card.end();
  }

  /** From where a step leads to the first quote in view, or back to the last one above it. */
  #placeInView(to: Step): number {
    const above = this.#options.quotes.findLastIndex(({ span }) => {
      const [words] = this.#options.textMap.rangesOf(span);
      return words !== undefined && words.getBoundingClientRect().bottom < 0;
    });
    return to === 'previous' ? above + 1 : above;
  }
}
