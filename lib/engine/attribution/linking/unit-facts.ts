import { LABELS, type Tagging } from '../../tagging/types.ts';
import type { TokenRange } from '../../text/types.ts';
import { isPunctuation, isQuoted } from '../clauses/words.ts';
import type { AttributionContext } from '../context.ts';
import { CONTENT, probabilityOf } from './likely-ranges.ts';
import type { Scene, Unit } from './types.ts';

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
export function unitFacts({ context, tagging }: Scene, unit: Unit): UnitFacts {
  const words = wordsIn(context, unit);
  const mean = (value: (token: number) => number) =>
    words.reduce((sum, token) => sum + value(token), 0) / Math.max(1, words.length);
  const quoted = words.filter((token) => isQuoted(context, token)).length;
  const isQuotation = unit.passage >= 0 || quoted === words.length;
  const { sentenceOf, sentences } = context.article;
  const firstSentence = sentenceOf[unit.first] ?? 0;
  return {
    content: mean((token) => probabilityOf(tagging, CONTENT, token)),
    speech: mean((token) => tagging.speech[token] ?? 0),
    begins: beginsAt(tagging, unit),
    ends: 1 - (tagging.marginals[unit.end * LABELS + CONTENT + 1] ?? 0),
    words: words.length,
    marks: isQuotation ? 'quoted' : quoted > 0 ? 'mixed' : 'plain',
    block: sentences[firstSentence]?.block ?? 0,
    firstSentence,
    lastSentence: sentenceOf[unit.end - 1] ?? firstSentence,
  };
}

function wordsIn(context: AttributionContext, { first, end }: TokenRange): readonly number[] {
  const words: number[] = [];
  for (let i = first; i < end; i++) if (!isPunctuation(context, i)) words.push(i);
  return words;
}

function beginsAt({ marginals }: Tagging, { first, end }: TokenRange): number {
  let most = 0;
  for (let i = Math.max(0, first - 1); i < Math.min(first + 2, end); i++)
    most = Math.max(most, marginals[i * LABELS + CONTENT] ?? 0);
  return most;
}
