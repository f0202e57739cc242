import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Result } from '../lib/engine/index.ts';
import { articleKey } from '../lib/extension/article-key.ts';
import { tellOfChange } from '../lib/extension/page-changes.ts';
import type { ReadPage } from '../lib/extension/reader-injection.ts';
import { type ReaderHandlers, serveReader } from '../lib/extension/reader-service.ts';
import { MarkedArticle } from '../lib/page/marked-article.ts';
import { readPage } from '../lib/page/read-page.ts';

declare global {
  /** In the extension's own world, which the page cannot see: what an earlier run left here. */
  var whosaidReader: { readonly stop: () => void; readonly unpaint: () => void } | undefined;
}

/** Notes down when a step was done, in the build of the page bench alone: no other has this code. */
const onStep =
  import.meta.env.MODE === 'bench'
    ? (step: string, detail?: string) => performance.mark(`whosaid:${step}`, { detail })
    : undefined;

/** Injected on a click. A page that is read anew keeps its marks until it is painted anew. */
export default defineUnlistedScript((): Result<ReadPage> => {
  // Chromium lets scripts into the frame of its PDF viewer, but not to the text.
  if (document.contentType === 'application/pdf') return { ok: false, code: 'page-forbidden' };
  onStep?.('begin');
  const reading = readPage(document, onStep);
  if (!reading.ok) return reading;
  const { article, coverage, textMap } = reading.value;
  onStep?.('mapped', `${textMap.mappedShare}`);

  const earlier = globalThis.whosaidReader;
  earlier?.stop();
  const marked = new MarkedArticle(document, reading.value, {
    changed: (before, now) => {
      const page = { article: now.article, coverage: now.coverage };
      tellOfChange({ key: articleKey(before), page });
    },
    undo: earlier?.unpaint,
  });
  const service = new AbortController();
  const handlers: ReaderHandlers = {
    isShown: () => marked.isShown(),
    paint: (marks) => {
      onStep?.('paint-begin');
      marked.paint(marks);
      onStep?.('paint');
    },
    unpaint: () => {
      marked.unpaint();
    },
    jump: ({ span }) => marked.jump(span),
  };
  globalThis.whosaidReader = {
    stop: () => {
      service.abort();
      marked.freeze();
    },
    unpaint: handlers.unpaint,
  };
  serveReader(() => articleKey(marked.article), handlers, service.signal);
  onStep?.('end');
  return { ok: true, value: { article, coverage } };
});
