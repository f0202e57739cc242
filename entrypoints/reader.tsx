import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/hover-card.css?inline';
import { hoverCards } from '../components/hover-cards.tsx';
import { quoteText } from '../components/quote-text.ts';
import type { Result, Span } from '../lib/engine/index.ts';
import { articleKey } from '../lib/extension/article-key.ts';
import { interfaceLanguage } from '../lib/extension/interface-language.ts';
import type { ReadPage } from '../lib/extension/reader-injection.ts';
import { type ReaderHandlers, serveReader } from '../lib/extension/reader-service.ts';
import { copyText } from '../lib/page/copy-text.ts';
import { paintReport } from '../lib/page/highlight.ts';
import { QuoteWalk } from '../lib/page/hover-card/quote-walk.ts';
import { jumpTo } from '../lib/page/jump.ts';
import { readArticle } from '../lib/page/read-article.ts';
import type { TextMap } from '../lib/page/text-map.ts';

declare global {
  /** In the extension's own world, which the page cannot see: what an earlier run left here. */
  var whosaidReader: { readonly stop: () => void; readonly unpaint: () => void } | undefined;
}

/** Injected on a click. A page that is read anew keeps its marks until it is painted anew. */
export default defineUnlistedScript((): Result<ReadPage> => {
  // Chromium lets scripts into the frame of its PDF viewer, but not to the text.
  if (document.contentType === 'application/pdf') return { ok: false, code: 'page-forbidden' };
  const reading = readArticle(document);
  if (!reading.ok) return reading;
  const { article, coverage, textMap } = reading.value;
  const isThere = ({ span }: { readonly span: Span }) => textMap.rangesOf(span).length > 0;
  const shown = () => article.blocks.filter(isThere).length;
  const shownAtFirst = shown();

  const earlier = globalThis.whosaidReader;
  earlier?.stop();
  const undos = earlier ? [earlier.unpaint] : [];
  let walk: QuoteWalk | null = null;
  const unpaint = () => {
    walk = null;
    for (const undo of undos.splice(0)) undo();
  };
  const service = new AbortController();
  globalThis.whosaidReader = { stop: service.abort.bind(service), unpaint };

  const isShown = () => shown() * 2 >= shownAtFirst;
  const paint: ReaderHandlers['paint'] = (marks) => {
    unpaint();
    const painted = startWalk(marks, textMap);
    walk = painted;
    undos.push(paintReport({ ...marks, textMap }), () => {
      painted.end();
    });
  };
  const jump: ReaderHandlers['jump'] = ({ span }) => {
    if (walk) return walk.jump(span);
    undos.push(jumpTo(textMap.rangesOf(span)));
    return isThere({ span });
  };
  const step: ReaderHandlers['step'] = (to) => walk?.step(to) ?? null;
  const link: ReaderHandlers['link'] = ({ span }) =>
    globalThis.whosaidLinker?.(textMap.rangesOf(span)) ?? null;
  const handlers = { isShown, paint, unpaint, jump, step, link };
  serveReader(articleKey(article), handlers, service.signal);
  return { ok: true, value: { article, coverage } };
});

/** Cards beside the marks, in the reader's language. */
function startWalk(marks: Parameters<ReaderHandlers['paint']>[0], textMap: TextMap): QuoteWalk {
  const i18n = interfaceLanguage();
  const { article } = marks.report;
  const walk: QuoteWalk = new QuoteWalk(document, {
    ...hoverCards(marks, i18n, {
      onCopy: (stop) => copyText(document, quoteText(article, stop)),
      onJump: (span) => void walk.jump(span),
    }),
    textMap,
    css: cardCss,
    attributes: { dir: i18n.t('locale.direction'), lang: i18n.language },
  });
  return walk;
}
