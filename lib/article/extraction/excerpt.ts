const LONGEST_EXCERPT = 80;

/** The beginning of a passage, of at most 80 characters. */
export function excerptOf(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const cut = text.slice(0, LONGEST_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut}…`;
}
