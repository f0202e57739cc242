import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Result, Span } from '../lib/engine/index.ts';
import { articleKey } from '../lib/extension/article-key.ts';
import type { ReadPage } from '../lib/extension/reader-injection.ts';
import { type ReaderHandlers, serveReader } from '../lib/extension/reader-service.ts';
import { paintReport } from '../lib/page/highlight.ts';
import { jumpTo } from '../lib/page/jump.ts';
import { readArticle } from '../lib/page/read-article.ts';

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
  const reading = readArticle(document, onStep);
  if (!reading.ok) return reading;
  const { article, coverage, textMap } = reading.value;
  onStep?.('mapped', `${textMap.mappedShare}`);
  const isThere = ({ span }: { readonly span: Span }) => textMap.rangesOf(span).length > 0;
  const shown = () => article.blocks.filter(isThere).length;
  const shownAtFirst = shown();

  const earlier = globalThis.whosaidReader;
  earlier?.stop();
  const undos = earlier ? [earlier.unpaint] : [];
  const unpaint = () => {
    for (const undo of undos.splice(0)) undo();
  };
  const service = new AbortController();
  globalThis.whosaidReader = { stop: service.abort.bind(service), unpaint };

  const isShown = () => shown() * 2 >= shownAtFirst;
  const paint: ReaderHandlers['paint'] = (marks) => {
    onStep?.('paint-begin');
    unpaint();
    undos.push(paintReport({ ...marks, textMap }));
    onStep?.('paint');
  };
  const jump: ReaderHandlers['jump'] = ({ span }) => {
    undos.push(jumpTo(textMap.rangesOf(span)));
    return isThere({ span });
  };
  serveReader(articleKey(article), { isShown, paint, unpaint, jump }, service.signal);
  onStep?.('end');
  return { ok: true, value: { article, coverage } };
});
