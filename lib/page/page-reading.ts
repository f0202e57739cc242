import type { Composed } from '../article/compose-article.ts';
import { type KnownWords, rememberWords } from './observe/unread-words.ts';
import type { TakenSnapshot } from './snapshot/take-snapshot.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** The article of a page, what was left out of it, and where its words stand. */
export interface PageReading extends Pick<Composed, 'article' | 'coverage'> {
  readonly textMap: TextMap;
  /** What the page said when it was read. */
  readonly words: KnownWords;
}

/** What was composed of a snapshot, with its way back to the living page. */
export function readingOf(
  { texts, all }: Pick<TakenSnapshot, 'texts' | 'all'>,
  { article, coverage, runs, unseen }: Composed,
): PageReading {
  const textMap = createTextMap(article.text, runs, texts.nodes);
  return {
    article,
    coverage,
    textMap,
    words: rememberWords(
      all,
      unseen.flatMap((at) => texts.nodes[at] ?? []),
    ),
  };
}
