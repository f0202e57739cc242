import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { isPossessiveEnding, wordAt } from './words.ts';

/** The head of a noun phrase: its last word before the first preposition, in lower case. */
export function headWord(context: AttributionContext, { first, end }: TokenRange): string {
  let last = first;
  while (
    last + 1 < end &&
    !(last + 1 > first && context.data.prepositions.has(wordAt(context, last + 1)))
  )
    last++;
  return wordAt(context, isPossessiveEnding(context, last) ? last - 1 : last);
}
