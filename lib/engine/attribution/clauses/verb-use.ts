import type { VerbForm } from '../attribution-data.ts';
import type { AttributionContext } from '../context.ts';
import type { Frame } from '../types.ts';
import { isAdverb, isCapitalized, isName, wordAt } from './words.ts';

/** How a verb of saying stands in its clause. */
export type VerbUse = 'finite' | 'gerund' | 'infinitive' | 'passive';

type Forms = ReadonlySet<VerbForm>;

/** Determiners that are also subjects by themselves. */
const PRONOMINAL = /^(?:this|that|these|those|some|many|most|others?|both|all|several|few)$/u;
const BE = /^(?:is|are|was|were|be|been|being)$/u;

/** How a form of a verb of saying at token `i` is used, judged by the word before it; null where it is a noun or an adjective. */
export function verbUse(
  context: AttributionContext,
  i: number,
  frame: Frame,
  forms: Forms,
): VerbUse | null {
  let k = i - 1;
  while (k > frame.first && isAdverb(context, k)) k--;
  const before = k >= frame.first ? wordAt(context, k) : '';
  if (isModifier(context, k, before)) return null;
  if (context.data.possessives.has(before)) return afterPossessive(before, forms);
  if (before === 'to') return forms.has('base') ? 'infinitive' : null;
  if (forms.has('gerund')) return 'gerund';
  return isPassive(i === frame.first, before, forms)
    ? 'passive'
    : finiteUse(context, k, before, forms);
}

/** "a reported loss", "one of the most cited researchers": no verb. */
function isModifier(context: AttributionContext, k: number, before: string): boolean {
  return isDetermined(context, before) || isSuperlative(context, k);
}

function isDetermined({ data }: AttributionContext, before: string): boolean {
  return (
    data.determiners.has(before) &&
    !data.subjectPronouns.has(before) &&
    !PRONOMINAL.test(before) &&
    !data.possessives.has(before)
  );
}

/** "one of the most cited researchers", "his most reported trip": no verb. */
function isSuperlative(context: AttributionContext, k: number): boolean {
  const before = wordAt(context, k - 1);
  const isOne = before === 'the' || context.data.possessives.has(before);
  return isOne && /^(?:most|least)$/u.test(wordAt(context, k));
}

/** "Roe's said": the possessive ending may be "has". */
function afterPossessive(before: string, forms: Forms): VerbUse | null {
  return before === "'s" && (forms.has('participle') || forms.has('gerund')) ? 'finite' : null;
}

/** "was asked"; at the start of a sentence "Asked whether …", where nobody in particular asked. */
function isPassive(opensSentence: boolean, before: string, forms: Forms): boolean {
  return forms.has('participle') && (opensSentence || BE.test(before));
}

/**
 * "the other states", "his false claims": a form in -s that is a noun too is a verb only behind a name or pronoun; "consumer
 * advocates say" has its verb behind it.
 */
function isPluralNoun(context: AttributionContext, k: number, forms: Forms): boolean {
  if (!forms.has('present')) return false;
  if (context.data.sayingVerbs.get(wordAt(context, k + 2))?.forms.has('base') === true) return true;
  if (!context.data.pluralNouns.has(wordAt(context, k + 1))) return false;
  const { subjectPronouns, relativePronouns } = context.data;
  const before = wordAt(context, k);
  return (
    !isName(context, k) &&
    !isCapitalized(context, k) &&
    !subjectPronouns.has(before) &&
    !relativePronouns.has(before)
  );
}

/** A bare form is a verb after an auxiliary, a pronoun, a name or a plural; else it is a noun ("a report", "call"). */
function finiteUse(
  context: AttributionContext,
  k: number,
  before: string,
  forms: Forms,
): VerbUse | null {
  if (forms.has('past')) return 'finite';
  const { auxiliaries, subjectPronouns, groupNouns, prepositions } = context.data;
  if (prepositions.has(before) || isPluralNoun(context, k, forms)) return null;
  if (!forms.has('base') || isName(context, k)) return 'finite';
  const lists = [auxiliaries, subjectPronouns, groupNouns];
  return before.endsWith('s') || lists.some((list) => list.has(before)) ? 'finite' : null;
}
