import type { TokenRange } from '../../text/types.ts';
import type { SayingVerb, SayingVerbForm } from '../attribution-data.ts';
import type { AttributionContext } from '../context.ts';
import type { Frame } from '../types.ts';
import { ownerBefore } from './noun-phrases.ts';
import { isCapitalized, wordAt } from './words.ts';

import { type VerbUse, verbUse } from './verb-use.ts';

export interface Cue extends TokenRange {
  readonly kind: 'verb' | 'according-to' | 'noun';
  readonly verb: SayingVerb | null;
  /** How the verb stands in its clause; null for the other kinds. */
  readonly use: VerbUse | null;
}

/** Words of saying in a frame, outside quotations, in order. */
export function findCues(context: AttributionContext, frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = frame.first; i < frame.end; i++) {
    if (context.passageAt[i] !== -1) continue;
    const cue = accordingTo(context, i, frame) ?? verbOrNounCue(context, i, frame);
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

/** Somebody's finding is a noun, whatever "finding" is elsewhere. */
function verbOrNounCue(context: AttributionContext, i: number, frame: Frame): Cue | null {
  const noun = nounCue(context, i);
  const isOwned = noun !== null && ownerBefore(context, i, frame.first) !== null;
  return isOwned ? noun : (verbCue(context, i, frame) ?? noun);
}

function verbCue(context: AttributionContext, i: number, frame: Frame): Cue | null {
  const entry = context.data.sayingVerbs.get(wordAt(context, i));
  if (entry === undefined || context.mentionAt[i] !== null) return null;
  if (isCapitalized(context, i) && i > frame.first && !isHeading(context, frame)) return null;
  const use = isNamedBy(context, i, entry) ? 'passive' : verbUse(context, i, frame, entry.forms);
  return use === null ? null : { kind: 'verb', first: i, end: i + 1, verb: entry.verb, use };
}

/** "The sound, described by Roe as …": the auxiliary may be left out. */
function isNamedBy(
  context: AttributionContext,
  i: number,
  { verb, forms }: SayingVerbForm,
): boolean {
  return verb.frames.has('naming') && forms.has('participle') && wordAt(context, i + 1) === 'by';
}

function isHeading({ article }: AttributionContext, frame: Frame): boolean {
  return article.article.blocks[frame.block]?.kind === 'heading';
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
