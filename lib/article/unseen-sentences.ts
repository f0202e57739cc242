import type { Box } from './tree/box.ts';
import type { PageText } from './tree/page-tree.ts';
import { isHidden } from './tree/visibility.ts';

/** Shorter texts are labels, counters and clocks, not the sentences of an article. */
const SENTENCE = 20;

/** Whether a text is long enough to be a sentence of an article. */
export function isSentence(data: string): boolean {
  return data.length >= SENTENCE && data.trim().length >= SENTENCE;
}

/** Whether nobody reads what stands right in a box. */
export function isUnseen(box: Box): boolean {
  return box.unread || isHidden(box);
}

/** The indexes of the sentences that nobody sees. */
export function unseenSentences(texts: readonly PageText[]): readonly number[] {
  return texts.flatMap(({ data, box }, at) => (isSentence(data) && isUnseen(box) ? [at] : []));
}
