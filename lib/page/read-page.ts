import type { Result } from '../engine/index.ts';
import { type OnStep, type PageReading, readArticle } from './read-article.ts';
import { read, selectAll } from './safe-dom.ts';

/** Frames in frames in frames; deeper ones hold advertisements. */
const MOST_LEVELS = 3;
/** Of the frames on one level only so many are asked, those with most text first. */
const MOST_FRAMES = 3;

/**
 * Reads the article of a page; where the page itself has none, that of a frame in it which comes from
 * the same origin, as the browser lets nobody into others.
 *
 * @returns as `readArticle` does; of an article in a frame that has no address, the page's own
 */
export function readPage(
  page: Document,
  onStep?: OnStep,
  levels = MOST_LEVELS,
): Result<PageReading> {
  const own = readArticle(page, onStep);
  if (own.ok || own.code !== 'no-article' || levels === 0) return own;
  for (const frame of framesOf(page)) {
    const inner = readPage(frame, onStep, levels - 1);
    if (!inner.ok) continue;
    const { article } = inner.value;
    const url = article.url ?? addressOf(page);
    return { ok: true, value: { ...inner.value, article: { ...article, url } } };
  }
  return own;
}

/** The address of a page without the part behind "#", which leads to places of the same page. */
export function addressOf(page: Document): string {
  return read(page, 'URL').replace(/#.*$/su, '');
}

function framesOf(page: Document): readonly Document[] {
  return selectAll(page, 'iframe, frame')
    .flatMap((frame) => ('contentDocument' in frame ? documentIn(frame as HTMLIFrameElement) : []))
    .map((document) => ({ document, length: textLength(document) }))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_FRAMES)
    .map(({ document }) => document);
}

function documentIn(frame: HTMLIFrameElement): readonly Document[] {
  const document = read(frame, 'contentDocument');
  return document ? [document] : [];
}

function textLength(document: Document): number {
  const root = read(document, 'documentElement') as Element | null;
  return root ? read(root, 'textContent').length : 0;
}
