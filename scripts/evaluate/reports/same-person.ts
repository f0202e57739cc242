import type { GoldPerson } from './gold-report.ts';
import { comparedWords } from './words.ts';

const HONORIFICS = new Set(
  'mr mrs ms miss dr sir dame lord lady prof professor president sen senator rep gov judge justice jr sr'.split(
    ' ',
  ),
);

/** The person that a name denotes: by full name, or by a single word that fits one person only; null if none or several. */
export function personNamed(name: string, people: readonly GoldPerson[]): GoldPerson | null {
  const isSingle = nameWords(name).length < 2;
  const fitting = people.filter((person) =>
    [person.name, ...person.aliases]
      // A surname among the aliases is no ground to take any full name with it.
      .filter((form) => isSingle || nameWords(form).length > 1 || nameWords(person.name).length < 2)
      .some((form) => mayBeOnePerson(form, name)),
  );
  const exact = fitting.filter((person) => wordsOf(person.name) === wordsOf(name));
  if (exact.length === 1) return exact[0] ?? null;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether two names may be one person's: the shorter one's words are all in the longer one, its last among them; initials count. */
export function mayBeOnePerson(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  const last = short?.at(-1);
  if (short === undefined || long === undefined || last === undefined) return false;
  return short.every((word) => long.some((other) => fits(word, other))) && long.includes(last);
}

function fits(word: string, other: string): boolean {
  if (word === other) return true;
  return (
    (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
  );
}

function nameWords(name: string): readonly string[] {
  return comparedWords(name).filter((word) => !HONORIFICS.has(word));
}

function wordsOf(name: string): string {
  return comparedWords(name).join(' ');
}
