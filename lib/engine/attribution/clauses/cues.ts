import type { TokenRange } from '../../text/types.ts';
import type { SayingVerb, VerbForm } from '../attribution-data.ts';
import type { AttributionContext } from '../context.ts';
import type { Frame } from '../types.ts';
import { isAdverb, isCapitalized, wordAt } from './words.ts';

export interface Cue extends TokenRange {
  readonly kind: 'verb' | 'according-to' | 'noun';
  readonly verb: SayingVerb | null;
  /** How the verb stands in its clause; null for the other kinds. */
  readonly use: 'finite' | 'gerund' | 'infinitive' | 'passive' | null;
}

/** Words of saying in a frame, outside quotations, in order. */
export function findCues(context: AttributionContext, frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = frame.first; i < frame.end; i++) {
    if (context.passageAt[i] !== -1) continue;
    const cue = accordingTo(context, i, frame) ?? verbCue(context, i, frame) ?? nounCue(context, i);
    if (cue === null) continue;
    cues.push(cue);
    i = cue.end - 1;
  }
  return cues;
}

function accordingTo(context: AttributionContext, i: number, frame: Frame): Cue | null {
  for (const sequence of context.data.accordingTo) {
    const end = i + sequence.length;
    if (end < frame.end && sequence.every((word, k) => wordAt(context, i + k) === word)) {
      return { kind: 'according-to', first: i, end, verb: null, use: null };
    }
  }
  return null;
}

function verbCue(context: AttributionContext, i: number, frame: Frame): Cue | null {
  const entry = context.data.sayingVerbs.get(wordAt(context, i));
  if (entry === undefined || context.mentionAt[i] !== null) return null;
  if (isCapitalized(context, i) && i > frame.first && !isHeading(context, frame)) return null;
  const use = useOf(context, i, frame, entry.forms);
  return use === null ? null : { kind: 'verb', first: i, end: i + 1, verb: entry.verb, use };
}

function isHeading({ article }: AttributionContext, frame: Frame): boolean {
  return article.article.blocks[frame.block]?.kind === 'heading';
}

/** How a form of a verb of saying is used, judged by the words before it; null where it is a noun or an adjective. */
function useOf(
  context: AttributionContext,
  i: number,
  frame: Frame,
  forms: ReadonlySet<VerbForm>,
): Cue['use'] {
  let k = i - 1;
  while (k > frame.first && isAdverb(context, k)) k--;
  const before = k >= frame.first ? wordAt(context, k) : '';
  const { data } = context;
  if (
    data.determiners.has(before) &&
    !data.subjectPronouns.has(before) &&
    !/^(?:this|that|these|those|some|many|most|others?|both|all|several|few)$/u.test(before)
  )
    return null;
  if (data.possessives.has(before))
    return isPerfectOrContracted(context, k, forms) ? 'finite' : null;
  if (before === 'to') return forms.has('base') ? 'infinitive' : null;
  if (forms.has('gerund')) return 'gerund';
  // "Asked whether …": nobody in particular asked.
  if (i === frame.first && forms.has('participle')) return 'passive';
  if (isPassive(context, k, forms)) return 'passive';
  if (data.prepositions.has(before) && !forms.has('past')) return null;
  if (forms.has('base') && !forms.has('past')) return baseUse(context, k, before);
  return 'finite';
}

/** "Roe's said": the possessive ending may be "has". */
function isPerfectOrContracted(
  context: AttributionContext,
  k: number,
  forms: ReadonlySet<VerbForm>,
): boolean {
  return wordAt(context, k) === "'s" && (forms.has('participle') || forms.has('gerund'));
}

function isPassive(context: AttributionContext, k: number, forms: ReadonlySet<VerbForm>): boolean {
  return forms.has('participle') && /^(?:is|are|was|were|be|been|being)$/u.test(wordAt(context, k));
}

/** A bare form is a verb after an auxiliary, a pronoun or a plural; else it is a noun ("a report", "call"). */
function baseUse(context: AttributionContext, k: number, before: string): Cue['use'] {
  const { data } = context;
  if (data.auxiliaries.has(before) || data.subjectPronouns.has(before)) return 'finite';
  return /s$/u.test(before) || data.groupNouns.has(before) || context.mentionAt[k] !== null
    ? 'finite'
    : null;
}

/** "Roe's claim that …", "warnings that …". */
function nounCue(context: AttributionContext, i: number): Cue | null {
  if (
    !context.data.sayingNouns.has(wordAt(context, i)) ||
    !context.data.complementizers.has(wordAt(context, i + 1))
  )
    return null;
  return { kind: 'noun', first: i, end: i + 1, verb: null, use: null };
}
