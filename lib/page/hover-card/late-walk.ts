import type { QuoteWalk } from './quote-walk.ts';

/** A walk that starts after what is being done now, or when it is needed, whichever comes first. */
export class LateWalk {
  readonly #start: () => QuoteWalk;
  readonly #timer: ReturnType<typeof setTimeout>;
  #walk: QuoteWalk | null = null;

  /** @param start is called once, unless the end comes before */
  constructor(start: () => QuoteWalk) {
    this.#start = start;
    this.#timer = setTimeout(() => this.now);
  }

  /** The walk; it starts if it has not. */
  get now(): QuoteWalk {
    return (this.#walk ??= this.#start());
  }

  /** Ends the walk, or keeps it from starting. */
  end(): void {
    clearTimeout(this.#timer);
    this.#walk?.end();
  }
}
