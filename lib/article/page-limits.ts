/**
 * Elements and text nodes of a page that is read; the pages of news sites have 500 to 5,000 elements.
 * Readability takes a time in proportion to their number and depth: in browsers, pages at these
 * limits take it 1 to 4 seconds, and seven times as long in jsdom.
 */
export const MAX_NODES = 120_000;

/** Sum of the depths of all elements and text nodes, as for 120,000 of them 20 levels deep. */
export const MAX_DEPTH_SUM = 2_400_000;

/**
 * Depth of an element. Readability and jsdom walk by recursion; the parsers of browsers stop at 512
 * levels, so that only scripts make deeper pages.
 */
export const MAX_DEPTH = 1_000;

/** Characters of a page's text, that of scripts not counted: three long novels. */
export const MAX_CHARACTERS = 2_000_000;

/**
 * Characters of a page's markup as it is sent to where the article is composed. Browsers take messages
 * of 64 MB; pages come near only with pictures in their source.
 */
export const MAX_MARKUP = 16_000_000;

/**
 * Characters of an article: a novel, and twice the longest that magazines print as one. Its report goes
 * from part to part of the extension several times and must fit into the session's storage; all that
 * takes a few seconds here, and more than the ten that a reader is made to wait at three times as many.
 */
export const MAX_ARTICLE = 500_000;
