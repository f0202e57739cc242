import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/hover-card.css?inline';
import { hoverCards } from '../../components/hover-cards.tsx';
import type { Article, Result, Span } from '../../lib/engine/index.ts';
import { composeInBackground, keyInPage } from '../../lib/extension/composing.ts';
import { wantFragments } from '../../lib/extension/fragments.ts';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { tellOfChange } from '../../lib/extension/page-changes.ts';
import type { ReadPage } from '../../lib/extension/reader-injection.ts';
import { type ReaderHandlers, serveReader } from '../../lib/extension/reader-service.ts';
import { copyText } from '../../lib/page/copy-text.ts';
import { QuoteWalk } from '../../lib/page/hover-card/quote-walk.ts';
import { MarkedArticle, type PaintedArticle } from '../../lib/page/marked-article.ts';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { stepNotes, watchAnswer } from './step-notes.ts';

declare global {
  /** In the extension's own world, which the page cannot see: what an earlier run left here. */
  var whosaidReader: { readonly stop: () => void; readonly unpaint: () => void } | undefined;
}

const onStep = import.meta.env.MODE === 'bench' ? stepNotes() : undefined;

/** Injected on a click. A page that is read anew keeps its marks until it is painted anew. */
export default defineUnlistedScript({ main: readAndServe });

async function readAndServe(): Promise<Result<ReadPage>> {
  // Chromium lets scripts into the frame of its PDF viewer, but not to the text.
  if (document.contentType === 'application/pdf') return { ok: false, code: 'page-forbidden' };
  const answers = onStep && (await watchAnswer(onStep));
  onStep?.('begin');
  const reading = await readPage(document, { compose: composeInBackground, onStep });
  if (!reading.ok) return reading;
  const { article, coverage, textMap } = reading.value;
  onStep?.('mapped', `${textMap.mappedShare}`);
  serve(reading.value);
  onStep?.('end');
  answers?.();
  return { ok: true, value: { article, coverage } };
}

/** Serves what the background asks of an article, in place of an earlier reader. */
function serve(reading: PageReading): void {
  const earlier = globalThis.whosaidReader;
  earlier?.stop();
  const marked = new MarkedArticle(document, reading, {
    compose: composeInBackground,
    changed: tellBackground,
    walk: startWalk,
    undo: earlier?.unpaint,
  });
  // Comes before what checks the message.
  if (onStep) {
    browser.runtime.onMessage.addListener(() => {
      onStep('asked');
    });
  }
  const service = new AbortController();
  const handlers = handlersOf(marked);
  globalThis.whosaidReader = {
    stop: () => {
      service.abort();
      marked.freeze();
    },
    unpaint: handlers.unpaint,
  };
  serveReader(() => keyInPage(marked.article), handlers, service.signal);
}

function tellBackground(before: Article, { article, coverage }: PageReading): void {
  tellOfChange({ key: keyInPage(before), page: { article, coverage } });
}

/** What the background can ask of the article. */
function handlersOf(marked: MarkedArticle): ReaderHandlers {
  return {
    isShown: () => marked.isShown(),
    paint: (painting) => {
      onStep?.('checked');
      marked.paint(painting);
      onStep?.('paint');
    },
    unpaint: () => {
      marked.unpaint();
    },
    jump: ({ span }) => marked.jump(span),
    step: (to) => marked.step(to),
    link: ({ span }) => linkTo(marked, span),
  };
}

/** By the script that makes links, if it is there. */
function linkTo(marked: MarkedArticle, span: Span): string | null {
  return globalThis.whosaidFragments?.(marked.rangesOf(span)) ?? null;
}

/** Cards beside the marks, in the reader's language. */
function startWalk(painted: PaintedArticle, marked: MarkedArticle): QuoteWalk {
  const i18n = interfaceLanguage();
  const jump: MarkedArticle['jump'] = (span) => marked.jump(span);
  const cards = hoverCards(painted, i18n, {
    linkTo: async (span) => {
      if (!globalThis.whosaidFragments) await wantFragments();
      return linkTo(marked, span);
    },
    copy: (text) => copyText(document, text),
    onJump: jump,
  });
  return new QuoteWalk(document, {
    ...cards,
    home: marked.home,
    jump,
    rangesOf: (span) => marked.rangesOf(span),
    css: cardCss,
    attributes: { dir: i18n.t('locale.direction'), lang: i18n.language },
  });
}
