/**
 * How long the parts of the flow may take, in milliseconds. Together they stay within what the
 * reader is made to wait: nothing hangs longer than {@link ANSWER_LIMIT}.
 */
export const ANSWER_LIMIT = 10_000;
/** Reading the page: waiting until the browser lets the script in, Readability, the text map. */
export const READ_LIMIT = 7_000;
/** Painting: a page of 2,000,000 characters stays far below. */
export const PAINT_LIMIT = 2_000;
/** Asking the page whether it still shows the article. A page that is too busy counts as unchanged. */
export const ASK_LIMIT = 800;
/** A passage jumped to has stopped flashing by then. */
export const FLASH_END = 4_000;
