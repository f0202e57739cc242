import type { AttributionContext } from '../context.ts';

const PUNCTUATION = /^[^\p{L}\p{N}$£€@#&]+$/u;
const CAPITAL = /^\p{Lu}/u;
const ADVERB = /^\p{Ll}{3,}ly$/u;
const PARTICIPLE = /^\p{Ll}+ed$/u;
const NOT_ADVERBS = new Set([
  'family',
  'reply',
  'supply',
  'ally',
  'rally',
  'assembly',
  'bully',
  'daily',
  'weekly',
  'monthly',
  'fly',
]);

/** Lower-case key of token `i`; empty outside the article. */
export function wordAt({ article }: AttributionContext, i: number): string {
  return article.tokens[i]?.lower ?? '';
}

/** A mark, or nothing at all; possessive endings and "&" are words. */
export function isPunctuation({ article }: AttributionContext, i: number): boolean {
  const token = article.tokens[i];
  return token === undefined || (PUNCTUATION.test(token.text) && token.lower !== "'");
}

export function isCapitalized({ article }: AttributionContext, i: number): boolean {
  return CAPITAL.test(article.tokens[i]?.text ?? '');
}

export function isAdverb(context: AttributionContext, i: number): boolean {
  const word = wordAt(context, i);
  return context.data.adverbs.has(word) || (ADVERB.test(word) && !NOT_ADVERBS.has(word));
}

export function isComma(context: AttributionContext, i: number): boolean {
  return /^(?:,|[-–—―]+)$/u.test(wordAt(context, i));
}

/** Whether token `i` may stand inside a noun phrase (determiners and possessives included). */
export function isNominal(context: AttributionContext, i: number): boolean {
  const { data, passageAt, mentionAt } = context;
  if ((passageAt[i] ?? -1) >= 0 || isPunctuation(context, i)) return false;
  if (mentionAt[i] !== null) return true;
  const word = wordAt(context, i);
  if (data.possessives.has(word) || data.determiners.has(word)) return true;
  if (data.adverbs.has(word)) return false;
  const closed =
    data.prepositions.has(word) ||
    data.conjunctions.has(word) ||
    data.auxiliaries.has(word) ||
    data.subjectPronouns.has(word);
  return !closed && !isVerbalWord(context, i);
}

/** Adverbs, verbs of saying and participles, in lower case: they end a noun phrase. */
function isVerbalWord(context: AttributionContext, i: number): boolean {
  if (isCapitalized(context, i)) return false;
  const word = wordAt(context, i);
  if (isAdverb(context, i)) return true;
  const determined =
    context.data.determiners.has(wordAt(context, i - 1)) ||
    context.data.possessives.has(wordAt(context, i - 1));
  const saying = context.data.sayingVerbs.get(word);
  // "the congressional report said": the base form of many verbs of saying is also a noun.
  if (saying?.forms.has('base') === true && !saying.forms.has('past')) return false;
  if (saying !== undefined) return !determined;
  return (
    PARTICIPLE.test(word) &&
    !determined &&
    (context.mentionAt[i - 1] !== null || context.data.subjectPronouns.has(wordAt(context, i - 1)))
  );
}
