/** The words of a text as they are compared: in lower case, without marks, possessives and soft hyphens. */
export function comparedWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/'s\b/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** F1 of the words of two texts, each as often as it stands there, 0 to 1. */
export function wordF1(a: string, b: string): number {
  return f1OfWords(comparedWords(a), comparedWords(b));
}

/** As {@link wordF1}, of words already taken apart. */
export function f1OfWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
