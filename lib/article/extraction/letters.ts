/** Whether a text has a letter or a digit of any script in it. */
export function hasLetters(text: string): boolean {
  // Browsers take long to compile the classes of Unicode, which few texts need.
  return /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** Whether a text begins with a letter or digit of any script. */
export function startsWithLetter(text: string): boolean {
  return /^[a-z\d]/i.test(text) || (/^[^\0-\x7f]/.test(text) && /^[\p{L}\p{N}]/u.test(text));
}

/** A text in small letters without what stands before its first and behind its last letter. */
export function trimmedToLetters(lower: string): string {
  return isTrimmed(lower) ? lower : lower.replaceAll(/^\P{L}+|\P{L}+$/gu, '');
}

/** Whether it begins and ends with a letter of the English alphabet. */
function isTrimmed(lower: string): boolean {
  return /^[a-z]/.test(lower) && /[a-z]$/.test(lower);
}
