import type { Appearance } from './appearances.ts';
import type { PersonDraft } from './drafts.ts';
import type { Reader } from './reader.ts';
import type { Gender } from './types.ts';

/** Whom a name of one word means. */
export interface Choice {
  /** Somebody of that name who was named before. */
  readonly person: PersonDraft | null;
  /** Somebody who is named only later. */
  readonly later: PersonDraft | null;
  /** The gender that an honorific before the name tells. */
  readonly gender: Gender | null;
  /** There are people of that name, but the honorific is none of theirs. */
  readonly isConflict: boolean;
}

const GIVEN = 1;
const MIDDLE = 2;
const FAMILY = 3;

/**
 * Chooses whom a single name means: of those of that name whom the honorific allows, the one named last; family names go
 * before given names.
 */
export function choosePerson(
  reader: Reader,
  single: Appearance,
  known: readonly PersonDraft[],
): Choice {
  const { data } = reader;
  const word = single.words[0] ?? '';
  const honorific = reader.inSentenceOf(single.first).key(single.first - 1);
  const gender = data.honorifics.get(honorific) ?? data.peerage.get(honorific) ?? null;
  const needsFamilyName =
    data.honorifics.has(honorific) && !data.givenNameHonorifics.has(honorific);
  const leastRank = needsFamilyName ? MIDDLE : GIVEN;
  const fits = known.filter(
    (person) =>
      (gender === null || person.gender === null || person.gender === gender) &&
      rankOf(reader, word, person) >= leastRank,
  );
  return {
    person: best(
      reader,
      word,
      fits.filter((person) => person.mentions.length > 0),
    ),
    later: best(reader, word, fits),
    gender,
    isConflict: known.length > 0 && fits.length === 0,
  };
}

function best(reader: Reader, word: string, people: readonly PersonDraft[]): PersonDraft | null {
  let chosen: PersonDraft | null = null;
  for (const person of people) {
    if (chosen === null || precedes(reader, word, person, chosen)) chosen = person;
  }
  return chosen;
}

function precedes(reader: Reader, word: string, a: PersonDraft, b: PersonDraft): boolean {
  const rank = rankOf(reader, word, a) - rankOf(reader, word, b);
  if (rank !== 0) return rank > 0;
  return (a.mentions.at(-1)?.first ?? -1) > (b.mentions.at(-1)?.first ?? -1);
}

function rankOf(reader: Reader, word: string, person: PersonDraft): number {
  if (person.words.at(-1) === word) return FAMILY;
  if (person.words[0] !== word) return MIDDLE;
  return reader.factsOf(word).given > 0 ? GIVEN : FAMILY;
}
