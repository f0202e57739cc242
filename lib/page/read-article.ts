import { composeArticle } from '../article/compose-article.ts';
import type { Result } from '../engine/index.ts';
import { type PageReading, readingOf } from './page-reading.ts';
import { type OnStep, takeSnapshot } from './snapshot/take-snapshot.ts';

/**
 * Reads the article of a page at once, where nobody waits for the page's thread; the page itself stays
 * as it is.
 *
 * @param page a live page, or one parsed by jsdom
 * @param onStep is told of the steps of taking the snapshot
 * @returns `no-article` for what is no HTML page or has no article in it, `page-too-large` past the
 * limits of page-limits.ts, `internal` if reading fails for a reason unknown
 */
export function readArticle(page: Document, onStep?: OnStep): Result<PageReading> {
  const taken = takeSnapshot(page, onStep);
  if (!taken.ok) return taken;
  const composed = composeArticle(taken.value.snapshot);
  return composed.ok ? { ok: true, value: readingOf(taken.value, composed.value) } : composed;
}
