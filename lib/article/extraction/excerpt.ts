const LONGEST_EXCERPT = 80;
/** Of what has hardly any spaces, words are no measure. */
const SHORTEST_EXCERPT = 50;

/** The beginning of a passage, of at most 80 characters and, where it has them, of whole words. */
export function excerptOf(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const cut = text.slice(0, LONGEST_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const end = text[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${end > SHORTEST_EXCERPT ? cut.slice(0, end) : cut}…`;
}
