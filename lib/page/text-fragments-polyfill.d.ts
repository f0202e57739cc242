/** The parts that are used of a package without types of its own; see its JSDoc. */

interface TextFragment {
  readonly textStart: string;
  readonly textEnd?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** May move the ends of the range. Gives up after half a second, and never throws. */
  export function generateFragmentFromRange(range: Range): {
    /** 0 is success. */
    readonly status: number;
    readonly fragment?: TextFragment;
  };
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  /** Finds the first two places that a browser would take the fragment for. */
  export function processTextFragmentDirective(
    fragment: TextFragment,
    document: Document,
  ): readonly Range[];
}
