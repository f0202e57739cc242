const PLAIN = /^[a-z]+$/u;
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const ARABIC_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{L})/u;

/**
 * The key of a word of a name, under which its spellings meet: lower case, without accents, soft hyphens, a final full
 * stop or the Arabic article ("Nausėda" → "nauseda", "Jr." → "jr", "al-Sisi" → "sisi").
 *
 * @param lower the word in lower case, apostrophes straight
 */
export function fold(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  const letters = lower
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[øłđðþßæœı]/gu, (letter) => OTHER_LETTERS[letter] ?? letter);
  return letters.replace(ARABIC_ARTICLE, '').replace(/\.$/u, '');
}
