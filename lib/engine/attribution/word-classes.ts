import type { Token } from '../text/types.ts';
import type { AttributionData } from './attribution-data.ts';

/** What a token may be, as bits: judged by word lists and shape alone, so that a token can be several things. */
export const WordClass = {
  punctuation: 1,
  capitalized: 2,
  determiner: 4,
  possessive: 8,
  preposition: 16,
  /** Conjunctions, auxiliaries and other verbs, subject pronouns, adverbs: never part of a noun phrase. */
  closed: 32,
  adverb: 64,
  comma: 128,
  /** Ends in "-ed". */
  participle: 256,
  /** A form of a verb of saying that is not also a noun. */
  saying: 512,
} as const;

const PUNCTUATION = /^[^\p{L}\p{N}$£€@#&]+$/u;
const CAPITAL = /^\p{Lu}/u;
const ADVERB = /^\p{Ll}{3,}ly$/u;
const PARTICIPLE = /^\p{Ll}+ed$/u;
const COMMA = /^(?:,|[-–—―]+)$/u;
const NOT_ADVERBS = new Set(
  'family reply supply ally rally assembly bully daily weekly monthly fly anomaly monopoly'.split(
    ' ',
  ),
);

/** The classes of every token of an article, as bit sets. */
export function classifyWords(tokens: readonly Token[], data: AttributionData): Uint16Array {
  return Uint16Array.from(tokens, (token) => shapeOf(token) | listsOf(token.lower, data));
}

function shapeOf({ text, lower }: Token): number {
  let classes = 0;
  if (PUNCTUATION.test(text) && lower !== "'") classes |= WordClass.punctuation;
  if (COMMA.test(text)) classes |= WordClass.comma;
  if (CAPITAL.test(text)) classes |= WordClass.capitalized;
  else if (PARTICIPLE.test(text)) classes |= WordClass.participle;
  if (ADVERB.test(lower) && !NOT_ADVERBS.has(lower)) classes |= WordClass.adverb;
  return classes;
}

function listsOf(word: string, data: AttributionData): number {
  const closed = [
    data.conjunctions,
    data.auxiliaries,
    data.plainVerbs,
    data.subjectPronouns,
    data.adverbs,
  ];
  let classes = closed.some((list) => list.has(word)) ? WordClass.closed : 0;
  if (data.determiners.has(word)) classes |= WordClass.determiner;
  if (data.possessives.has(word)) classes |= WordClass.possessive;
  if (data.prepositions.has(word)) classes |= WordClass.preposition;
  if (data.adverbs.has(word)) classes |= WordClass.adverb;
  return classes | sayingOf(word, data);
}

/** "the congressional report said": the base form of many verbs of saying is also a noun. */
function sayingOf(word: string, data: AttributionData): number {
  const forms = data.sayingVerbs.get(word)?.forms;
  const isNoun = forms?.has('base') === true && !forms.has('past');
  return forms === undefined || isNoun ? 0 : WordClass.saying;
}
