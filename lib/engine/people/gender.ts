import type { DraftMention, PersonDraft } from './drafts.ts';
import type { Description } from './description.ts';
import type { PeopleData } from './people-data.ts';
import type { Reader } from './reader.ts';
import type { Gender } from './types.ts';

/** The gender that a given name tells; null where it is borne by women and men, or unknown. */
export function genderOfName(data: PeopleData, word: string): Gender | null {
  const first = word.split('-')[0] ?? word;
  const key = data.femaleNames.has(word) || data.maleNames.has(word) ? word : first;
  const female = data.femaleNames.has(key);
  const male = data.maleNames.has(key);
  if (female === male || data.eitherNames.has(key)) return null;
  return female ? 'female' : 'male';
}

/** The gender that an honorific, or a title such as "Queen", before a name tells. */
export function genderOfTitleAt(reader: Reader, index: number): Gender | null {
  const { data } = reader;
  const key = reader.key(index);
  if (!reader.capitalised(index)) return null;
  return data.honorifics.get(key) ?? data.peerage.get(key) ?? null;
}

/** The gender that nouns for a person tell: "actress", "congressman". */
export function genderOfNouns(
  data: PeopleData,
  descriptions: readonly Description[],
): Gender | null {
  const told = new Set<Gender>();
  for (const { nouns } of descriptions) {
    for (const noun of nouns) {
      const gender = genderOfNoun(data, noun);
      if (gender !== null) told.add(gender);
    }
  }
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

function genderOfNoun(data: PeopleData, noun: string): Gender | null {
  const known = data.genderedNouns.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('woman')) return 'female';
  return noun.endsWith('man') ? 'male' : null;
}

/**
 * The gender of the pronouns that begin the sentences after those in which this person alone is named; null unless all
 * of them agree.
 *
 * @param namesIn how many people each sentence names
 */
export function genderOfPronouns(
  reader: Reader,
  person: PersonDraft,
  namesIn: ReadonlyMap<number, number>,
): Gender | null {
  const told = new Set<Gender>();
  for (const mention of person.mentions) {
    const gender = pronounAfter(reader, mention, namesIn);
    if (gender !== null) told.add(gender);
  }
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

function pronounAfter(
  reader: Reader,
  { first }: DraftMention,
  namesIn: ReadonlyMap<number, number>,
): Gender | null {
  const index = reader.sentenceOf(first);
  if (namesIn.get(index) !== 1) return null;
  const next = reader.article.sentences[index + 1];
  return next === undefined ? null : (reader.data.pronouns.get(reader.lower(next.first)) ?? null);
}
