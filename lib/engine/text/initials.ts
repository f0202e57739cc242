/** Whether capitals such as "JHQ" or "J.H." are the first letters of a name, of whose hyphenated parts all or the first count. */
export function areInitialsOf(capitals: string, name: string): boolean {
  const letters = capitals.replaceAll('.', '');
  if (!/^\p{Lu}{2,5}$/u.test(letters)) return false;
  return letters === firstLetters(name, /[\s-]+/u) || letters === firstLetters(name, /\s+/u);
}

function firstLetters(name: string, border: RegExp): string {
  return Array.from(name.split(border), (part) => part.charAt(0))
    .join('')
    .toUpperCase();
}
