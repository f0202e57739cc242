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

const MOST_OF_THE_VOTES = 0.75;
const LEAST_VOTES = 2;
const VOTES_OF_THE_NEXT_SENTENCE = 2;

/**
 * The gender of the pronouns in and after the sentences in which this person alone is named: the first pronoun after the
 * name, and the one that begins the next sentence; null unless nearly all of them agree.
 *
 * @param namesIn how many people each sentence names
 */
export function genderOfPronouns(
  reader: Reader,
  person: PersonDraft,
  namesIn: ReadonlyMap<number, number>,
): Gender | null {
  const votes: Record<Gender, number> = { female: 0, male: 0 };
  for (const mention of person.mentions) {
    if (namesIn.get(reader.sentenceOf(mention.first)) !== 1) continue;
    const beside = pronounBeside(reader, mention);
    if (beside !== null) votes[beside] += 1;
    const after = pronounAfter(reader, mention);
    if (after !== null) votes[after] += VOTES_OF_THE_NEXT_SENTENCE;
  }
  const gender = votes.female > votes.male ? 'female' : 'male';
  const share = votes[gender] / (votes.female + votes.male);
  return votes[gender] >= LEAST_VOTES && share >= MOST_OF_THE_VOTES ? gender : null;
}

const MOST_TOKENS = 40;

/** The first pronoun after the name in its own sentence. */
function pronounBeside(reader: Reader, { end }: DraftMention): Gender | null {
  const sentence = reader.inSentenceOf(end - 1);
  for (let i = end; i < end + MOST_TOKENS; i++) {
    const gender = reader.data.pronouns.get(sentence.lower(i));
    if (gender !== undefined) return gender;
  }
  return null;
}

/** The pronoun that begins the next sentence. */
function pronounAfter(reader: Reader, { first }: DraftMention): Gender | null {
  const next = reader.article.sentences[reader.sentenceOf(first) + 1];
  return next === undefined ? null : (reader.data.pronouns.get(reader.lower(next.first)) ?? null);
}
