/**
 * A pattern that is asked only of texts with one of its hints in them. Browsers compile a pattern when
 * it is first asked, which takes a large one up to a millisecond; most pages never need it.
 *
 * @param hints parted by "|"; every text that fits has one of them
 * @returns whether a text fits
 */
export function hinted(hints: string, pattern: RegExp): (text: string) => boolean {
  const all = hints.split('|');
  return (text) => all.some((hint) => text.includes(hint)) && pattern.test(text);
}
