import { Readability } from '@mozilla/readability';
import { MAX_MARKUP } from '../../article/page-limits.ts';
import type { Snapshot } from '../../article/snapshot.ts';
import type { Result } from '../../engine/index.ts';
import { read } from '../safe-dom.ts';
import { copyPage, type PageCopy } from './page-copy.ts';
import { pageTexts, type Texts, textsUnder } from './page-texts.ts';
import { seenTwins } from './seen-twins.ts';

/** The steps of taking a snapshot, in their order. */
export type SnapshotStep = 'texts' | 'copy' | 'parse' | 'found';

/** Is told of each step when it is done; for those who measure time. */
export type OnStep = (step: SnapshotStep) => void;

/** A snapshot, and the way back from it to the living page. */
export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** Those that it numbers. */
  readonly texts: Texts;
  /** Those of scripts and styles, too. */
  readonly all: Texts;
}

/**
 * Takes a snapshot of a page with what Readability finds in a copy; the page itself stays as it is.
 *
 * @param page a live page, or one parsed by jsdom
 * @param onStep `parse` is Readability's own work, all others are ours
 * @returns `no-article` for what is no HTML page, `page-too-large` past the limits of page-limits.ts,
 * `internal` if Readability fails
 */
export function takeSnapshot(
  page: Document,
  onStep: OnStep = () => undefined,
): Result<TakenSnapshot> {
  if (!isHtml(page)) return { ok: false, code: 'no-article' };
  const all = pageTexts(page);
  if (!all) return { ok: false, code: 'page-too-large' };
  onStep('texts');
  try {
    const copy = copyPage(page, all);
    onStep('copy');
    const snapshot = snapshotOf(page, copy, onStep);
    if (snapshot.html.length > MAX_MARKUP) return { ok: false, code: 'page-too-large' };
    return { ok: true, value: { snapshot, texts: copy.texts, all } };
  } catch {
    return { ok: false, code: 'internal' };
  }
}

function isHtml(page: Document): boolean {
  const root = read(page, 'documentElement') as Element | null;
  const type = read(page, 'contentType');
  return root !== null && (type === 'text/html' || type === 'application/xhtml+xml');
}

function snapshotOf(page: Document, copy: PageCopy, onStep: OnStep): Snapshot {
  const result = new Readability<Node>(copy.document, { serializer: (node) => node }).parse();
  onStep('parse');
  const found = result?.content
    ? {
        texts: textsUnder(copy.document, result.content).map(
          (text) => copy.indexOf(text) ?? text.data,
        ),
        title: result.title ?? null,
        byline: result.byline ?? null,
      }
    : null;
  const lengths = copy.texts.data.map(({ length }) => length).join(' ');
  const snapshot = {
    html: copy.html,
    lengths,
    url: read(page, 'URL'),
    found,
    seen: seenTwins(copy.texts),
  };
  onStep('found');
  return snapshot;
}
