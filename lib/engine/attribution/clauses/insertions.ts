import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import { isComma, wordAt } from './words.ts';

/** "A keeper, who had seen it all,": without the relative clause between commas, and without a comma at the end. */
export function withoutInsertion(
  context: AttributionContext,
  { first, end }: TokenRange,
): TokenRange {
  let last = end;
  for (let i = first + 1; i < end - 1; i++) {
    const isRelative = context.data.relativePronouns.has(wordAt(context, i + 1));
    if (isRelative && isComma(context, i) && i + 2 < end) {
      last = i;
      break;
    }
  }
  while (last - 1 > first && isComma(context, last - 1)) last--;
  return { first, end: last };
}
