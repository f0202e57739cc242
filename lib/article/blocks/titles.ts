import type { PageText } from '../tree/page-tree.ts';
import { boldEnd } from './bold.ts';
import type { Draft } from './drafts.ts';

const LONGEST = 100;
/** How what somebody says begins, and how sentences, labels and questions end. */
const NO_TITLE = /^["“„«‘'–—-]|[.!?:;,…。！？：]["'*’”»)\]]*$/;
/** What a title may stand over. */
const TEXT: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'quotation']);

/**
 * Marks the titles of sections that a page sets as paragraphs all in bold: short, no sentences, with text
 * under them. What stands there more than once is a label.
 */
export function markTitles(drafts: readonly Draft[], texts: readonly PageText[]): readonly Draft[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  const looksSo = drafts.map((draft, at) => {
    if (!TEXT.has(drafts[at + 1]?.kind ?? '') || !isTitle(draft, texts)) return false;
    const { text } = draft.words;
    (seen.has(text) ? again : seen).add(text);
    return true;
  });
  return drafts.map((draft, at) =>
    looksSo[at] === true && !again.has(draft.words.text) ? { ...draft, kind: 'heading' } : draft,
  );
}

function isTitle({ kind, words }: Draft, texts: readonly PageText[]): boolean {
  const { text } = words;
  if (kind !== 'paragraph' || text.length > LONGEST || NO_TITLE.test(text)) return false;
  return boldEnd(words, texts) >= text.length;
}
