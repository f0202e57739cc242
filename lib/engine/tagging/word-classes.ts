import type { AttributionData, SayingVerbForm } from '../attribution/attribution-data.ts';

/** Class of a word that is in no list. */
export const NO_CLASS = 0;
const FIRST_VERB_CLASS = 1;
const FORMS = ['base', 'present', 'past', 'participle', 'gerund'] as const;
const VERB_CLASSES = 2 * FORMS.length;
const FIRST_LIST_CLASS = FIRST_VERB_CLASS + VERB_CLASSES;

/** Word lists in order of rank: a word that is in several has the class of the first. */
const LISTS = [
  'sayingNouns',
  'subjectPronouns',
  'relativePronouns',
  'malePronouns',
  'femalePronouns',
  'pluralPronouns',
  'neuterPronouns',
  'speakerPronouns',
  'complementizers',
  'auxiliaries',
  'possessives',
  'determiners',
  'coordinators',
  'prepositions',
  'questionWords',
  'conjunctions',
  'adverbs',
  'timeWords',
  'documentNouns',
  'occasionWords',
  'organisationNouns',
  'groupNouns',
  'unnamedNouns',
  'workNouns',
] as const satisfies readonly (keyof AttributionData)[];

/** How many classes there are, {@link NO_CLASS} included. */
export const WORD_CLASSES = FIRST_LIST_CLASS + LISTS.length;

/** Whether a class is that of a verb that reports with a clause as well as with a quotation ("say", "tell"). */
export function isReportingVerb(wordClass: number): boolean {
  return wordClass >= FIRST_VERB_CLASS && wordClass < FIRST_VERB_CLASS + FORMS.length;
}

/**
 * The class of a word by the lists of a language: a verb of saying by what it may carry and its form, or a word of a
 * closed class, or a noun by what it denotes.
 *
 * @param word in lower case, apostrophes straight
 * @returns an integer from 0 to `WORD_CLASSES` - 1
 */
export function wordClassOf(word: string, data: AttributionData): number {
  const verb = data.sayingVerbs.get(word);
  if (verb !== undefined) return verbClass(verb);
  const list = LISTS.findIndex((name) => data[name].has(word));
  return list === -1 ? NO_CLASS : FIRST_LIST_CLASS + list;
}

function verbClass({ verb, forms }: SayingVerbForm): number {
  const reports = verb.frames.has('quote') && verb.frames.has('that');
  const form = FORMS.findIndex((name) => forms.has(name));
  return FIRST_VERB_CLASS + (reports ? 0 : FORMS.length) + Math.max(form, 0);
}
