import { LABELS } from '../../tagging/types.ts';
import type { TokenRange } from '../../text/types.ts';
import { isPunctuation, isQuoted } from '../clauses/words.ts';
import type { Scene, Unit } from './types.ts';

const CONTENT_BEGIN = 5;
const CONTENT_INSIDE = 6;

/** What several features of a unit need. */
export interface UnitFacts {
  /** Mean probability of its words to be content. */
  readonly content: number;
  /** Mean probability of its words to be speech, if they are content. */
  readonly speech: number;
  /** How probably a content begins with its first word or a word before it that contents may have ("that"). */
  readonly begins: number;
  /** How probably no content goes on behind it. */
  readonly ends: number;
  readonly words: number;
  /** `quoted` all in marks, `mixed` some of it, `plain` nothing. */
  readonly marks: 'quoted' | 'mixed' | 'plain';
  readonly block: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** Looks at a unit once, for all of its features. */
export function unitFacts({ context, tagging }: Scene, { content, passage }: Unit): UnitFacts {
  const { first, end } = content;
  const { sentenceOf, sentences } = context.article;
  let [words, quoted, sum, speech] = [0, 0, 0, 0];
  for (let i = first; i < end; i++) {
    if (isPunctuation(context, i)) continue;
    words++;
    if (isQuoted(context, i)) quoted++;
    sum += contentAt(tagging.marginals, i);
    speech += tagging.speech[i] ?? 0;
  }
  const firstSentence = sentenceOf[first] ?? 0;
  return {
    content: words === 0 ? 0 : sum / words,
    speech: words === 0 ? 0 : speech / words,
    begins: beginsAt(tagging.marginals, content),
    ends: 1 - (tagging.marginals[end * LABELS + CONTENT_INSIDE] ?? 0),
    words,
    marks: passage >= 0 || quoted === words ? 'quoted' : quoted > 0 ? 'mixed' : 'plain',
    block: sentences[firstSentence]?.block ?? 0,
    firstSentence,
    lastSentence: sentenceOf[end - 1] ?? firstSentence,
  };
}

function contentAt(marginals: Float64Array, i: number): number {
  return (
    (marginals[i * LABELS + CONTENT_BEGIN] ?? 0) + (marginals[i * LABELS + CONTENT_INSIDE] ?? 0)
  );
}

function beginsAt(marginals: Float64Array, { first, end }: TokenRange): number {
  let most = 0;
  for (let i = Math.max(0, first - 1); i < Math.min(first + 2, end); i++)
    most = Math.max(most, marginals[i * LABELS + CONTENT_BEGIN] ?? 0);
  return most;
}
