import type { Box } from '../tree/box.ts';
import type { PageText } from '../tree/page-tree.ts';
import { nearestHere } from '../tree/nearest.ts';
import { isHidden } from '../tree/visibility.ts';

/** Shorter texts are labels, counters and clocks, not the sentences of an article. */
const SENTENCE = 20;

/** What the article's part of a page says, as it was at one moment. */
export interface KnownWords {
  /** Whether the page says something there now that it did not say then. */
  readonly misses: (texts: readonly PageText[], home: Element | null) => boolean;
}

/** Remembers all sentences of a page. */
export function rememberWords(texts: readonly PageText[]): KnownWords {
  const known = new WeakMap<Text, string>();
  for (const text of texts) {
    if (isSentence(text)) known.set(text.node, text.node.data);
  }
  return {
    misses: (now, home) => {
      const isAtHome = within(home);
      return now.some(
        (text) => known.get(text.node) !== text.node.data && isAtHome(text.box) && isSentence(text),
      );
    },
  };
}

function isSentence({ node, box }: PageText): boolean {
  return !box.unread && node.data.trim().length >= SENTENCE && !isHidden(box);
}

/** Everything is within null. */
function within(home: Element | null): (box: Box) => boolean {
  if (home === null) return () => true;
  const homeAround = nearestHere(({ element }) => element === home);
  return (box) => homeAround(box) !== null;
}
