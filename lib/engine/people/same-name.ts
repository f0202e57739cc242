import type { PeopleData } from './people-data.ts';

/** The words of a name, folded, and its "jr" or "iii". */
export interface NameWords {
  readonly words: readonly string[];
  readonly suffix: string | null;
}

/**
 * Whether a name may be a shorter or other form of a fuller one: "R. Halloway", "Bob Halloway", "Robert J. Halloway" of
 * "Robert James Halloway"; "García Ruiz" of "Marta García Ruiz"; "Te Kauri" of "Te Kauri Robert Moana".
 */
export function isFormOf(short: NameWords, full: NameWords, data: PeopleData): boolean {
  if (short.suffix !== null && full.suffix !== null && short.suffix !== full.suffix) return false;
  const last = short.words.at(-1);
  if (last === undefined || short.words.length > full.words.length) return false;
  if (last === full.words.at(-1)) return isSubsequence(short.words, full.words, data);
  if (short.words.length === full.words.length) return isMisspelt(short.words, full.words);
  return (
    short.words.length > 1 &&
    short.words[0] === full.words[0] &&
    isSubsequence(short.words, full.words, data)
  );
}

/** Whether the words come in the same order in the fuller name, initials and short forms allowed. */
function isSubsequence(
  short: readonly string[],
  full: readonly string[],
  data: PeopleData,
): boolean {
  let at = 0;
  for (const word of short) {
    while (at < full.length && !isSameWord(word, full[at] ?? '', data)) at++;
    if (at === full.length) return false;
    at++;
  }
  return true;
}

function isSameWord(a: string, b: string, data: PeopleData): boolean {
  if (a === b) return true;
  if (isInitials(a) !== isInitials(b)) return a.slice(0, 1) === b.slice(0, 1);
  return isShortFormOf(a, b, data) || isShortFormOf(b, a, data);
}

/** "j", "j.k". */
function isInitials(word: string): boolean {
  return word.length === 1 || word.includes('.');
}

function isShortFormOf(short: string, long: string, data: PeopleData): boolean {
  return data.shortForms.get(short)?.has(long) ?? false;
}

/** The same words but for one letter more at the end of the last ("Halloway", "Halloways"). */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const lastA = a.at(-1) ?? '';
  const lastB = b.at(-1) ?? '';
  const [short, long] = lastA.length < lastB.length ? [lastA, lastB] : [lastB, lastA];
  const differ = short.length >= 4 && long.length === short.length + 1 && long.startsWith(short);
  return differ && a.length > 1 && a.slice(0, -1).every((word, i) => word === b[i]);
}
