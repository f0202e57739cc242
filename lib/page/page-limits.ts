/**
 * Elements and text nodes of a page that is read; the pages of news sites have 500 to 5,000 elements.
 * Readability takes a time in proportion to their number and depth: in jsdom, seven times slower than
 * a browser, pages at these limits took it 6 to 9 seconds, and nothing may take longer than 10.
 */
export const MAX_NODES = 50_000;

/** Sum of the depths of all elements and text nodes, as for 50,000 of them 20 levels deep. */
export const MAX_DEPTH_SUM = 1_000_000;

/**
 * Depth of an element. Readability and jsdom walk by recursion; the parsers of browsers stop at 512
 * levels, so that only scripts make deeper pages.
 */
export const MAX_DEPTH = 1_000;

/** Characters of text, that of scripts not counted: three long novels. */
export const MAX_CHARACTERS = 2_000_000;
