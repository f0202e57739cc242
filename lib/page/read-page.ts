import type { Composed } from '../article/compose-article.ts';
import type { Snapshot } from '../article/snapshot.ts';
import type { Result } from '../engine/index.ts';
import { type PageReading, readingOf } from './page-reading.ts';
import { read, selectAll } from './safe-dom.ts';
import { type SnapshotStep, takeSnapshot } from './snapshot/take-snapshot.ts';

/** Composes the article of a snapshot, off the page's thread. */
export type Compose = (snapshot: Snapshot) => Promise<Result<Composed>>;

/** The steps on the page's thread: between `message`, which tells the size of the markup, and `answer` it is free. */
type ReadingStep = SnapshotStep | 'message' | 'answer' | 'map';

interface ReadingOptions {
  readonly compose: Compose;
  /** Is told of each step when it is done; for those who measure time. */
  readonly onStep?: ((step: ReadingStep, detail?: string) => void) | undefined;
}

/** Frames in frames in frames; deeper ones hold advertisements. */
const MOST_LEVELS = 3;
/** Of the frames on one level only so many are asked, those with most text first. */
const MOST_FRAMES = 3;

/**
 * Reads the article of a page; where the page itself has none, that of a frame in it which comes from
 * the same origin, as the browser lets nobody into others.
 *
 * @returns as `takeSnapshot` and `compose` do; of an article in a frame that has no address, the
 * page's own
 */
export async function readPage(
  page: Document,
  options: ReadingOptions,
  levels = MOST_LEVELS,
): Promise<Result<PageReading>> {
  const own = await readDocument(page, options);
  if (own.ok || own.code !== 'no-article' || levels === 0) return own;
  for (const frame of framesOf(page)) {
    const inner = await readPage(frame, options, levels - 1);
    if (!inner.ok) continue;
    const { article } = inner.value;
    const url = article.url ?? addressOf(page);
    return { ok: true, value: { ...inner.value, article: { ...article, url } } };
  }
  return own;
}

async function readDocument(
  document: Document,
  { compose, onStep }: ReadingOptions,
): Promise<Result<PageReading>> {
  const taken = takeSnapshot(document, onStep);
  if (!taken.ok) return taken;
  const answer = compose(taken.value.snapshot);
  // Messages are sent behind what is being done now.
  await Promise.resolve();
  onStep?.('message', `${taken.value.snapshot.html.length}`);
  const composed = await answer;
  onStep?.('answer');
  if (!composed.ok) return composed;
  const reading = readingOf(taken.value, composed.value);
  onStep?.('map');
  return { ok: true, value: reading };
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
