/** Beyond the letters of Latin script and the marks between words. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/;
/** The same letters and digits as {@link WORD} within these bounds. */
const LATIN_WORD = /[A-Za-z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]+/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text: its runs of letters and digits of any script. */
export function wordsIn(text: string): readonly string[] {
  // Browsers take long to compile the classes of Unicode, which few texts need.
  return text.match(BEYOND_LATIN.test(text) ? WORD : LATIN_WORD) ?? [];
}
