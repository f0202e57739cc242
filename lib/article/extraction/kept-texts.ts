import type { Found } from '../snapshot.ts';
import type { PageText } from '../tree/page-tree.ts';

/** A run of the page's texts. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** How far a lost text is searched: a page of thousands of lost links must not take quadratic time. */
const SEARCHED_TEXTS = 400;

/**
 * Which of the page's texts Readability kept.
 *
 * A text node of its result that is no copy of one of the page's (it writes new ones for
 * `javascript:` links) is searched by its words between the neighbours that are known; it counts only
 * if it is found there exactly once.
 *
 * @param found Readability's texts
 * @returns indexes into `texts`
 */
export function keptTexts(found: Found['texts'], texts: readonly PageText[]): ReadonlySet<number> {
  const after = knownAfter(found, texts.length);
  const kept = new Set<number>();
  let next = 0;
  for (const [index, text] of found.entries()) {
    const end = Math.min(after[index] ?? 0, next + SEARCHED_TEXTS);
    const stretch =
      typeof text === 'string'
        ? onlyStretch(squeeze(text), texts, { first: next, end })
        : { first: text, end: text + 1 };
    if (!stretch) continue;
    for (let i = stretch.first; i < stretch.end; i++) kept.add(i);
    next = stretch.end;
  }
  return kept;
}

/** For each text of the result, the place of the next known one after it. */
function knownAfter(found: Found['texts'], none: number): readonly number[] {
  let known = none;
  const backwards = found.toReversed().map((text) => {
    if (typeof text === 'number') known = text;
    return known;
  });
  return backwards.reverse();
}

/** The only run of whole texts with exactly these words, or null if there is none or several. */
function onlyStretch(words: string, texts: readonly PageText[], within: Stretch): Stretch | null {
  if (words === '') return null;
  let only: Stretch | null = null;
  for (let first = within.first; first < within.end; first++) {
    const end = endOf(words, texts, { first, end: within.end });
    if (end === null) continue;
    if (only) return null;
    only = { first, end };
  }
  return only;
}

/** Where the run of texts ends that starts at `first` and spells the words; null if none does. */
function endOf(words: string, texts: readonly PageText[], { first, end }: Stretch): number | null {
  let left = words;
  for (let i = first; i < end; i++) {
    const text = texts[i];
    const part = !text || text.box.unread ? '' : squeeze(text.data);
    // A run starts with words, so that white space before it makes no second one.
    if ((i === first && part === '') || !left.startsWith(part)) return null;
    left = left.slice(part.length);
    if (left === '') return i + 1;
  }
  return null;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
