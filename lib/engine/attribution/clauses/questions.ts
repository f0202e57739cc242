import type { AttributionContext } from '../context.ts';
import { isComma, isQuoted, wordAt } from './words.ts';

const FARTHEST = 6;

/** Where the question begins behind "Asked (on Monday) whether …": its question word; null where none is near. */
export function questionAfter(context: AttributionContext, from: number): number | null {
  for (let i = from; i < from + FARTHEST && !isComma(context, i) && !isQuoted(context, i); i++) {
    if (context.data.questionWords.has(wordAt(context, i))) return i;
  }
  return null;
}
