import type { Snapshot } from '../../article/snapshot.ts';
import { parentElementOf, read } from '../safe-dom.ts';
import type { Texts } from './page-texts.ts';

/** What is shorter is said twice by chance. */
const SENTENCE = 40;
/** An article that stands twice on its page has more of them in common. */
const LEAST = 3;

/** @returns {@link Snapshot.seen}; the page's layout is asked only if an article may stand on it twice */
export function seenTwins({ nodes, data }: Texts): Snapshot['seen'] {
  const twins = twinsIn(data);
  if (twins.size < LEAST) return null;
  return nodes.flatMap((node, at) => (twins.has(data[at] ?? '') && isSeen(node) ? [at] : []));
}

/** Sentences that are there more than once. */
function twinsIn(data: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twins = new Set<string>();
  for (const text of data) {
    if (text.length >= SENTENCE && text.trim().length >= SENTENCE)
      (once.has(text) ? twins : once).add(text);
  }
  return twins;
}

/** Whether what stands around a text is to be seen, by all style sheets; without a layout nothing is. */
function isSeen(node: Text): boolean {
  const parent = parentElementOf(node);
  const check =
    parent && (read(parent, 'checkVisibility') as Element['checkVisibility'] | undefined);
  return check?.call(parent, { visibilityProperty: true }) ?? false;
}
