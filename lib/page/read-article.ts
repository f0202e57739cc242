import { Readability } from '@mozilla/readability';
import type { Article, Coverage, Result } from '../engine/index.ts';
import { joinBlocks } from './blocks/join-blocks.ts';
import { draftBlocks } from './blocks/drafts.ts';
import { authorsOf } from './extraction/authors.ts';
import { withoutCopies } from './extraction/copies.ts';
import { findHeadline } from './extraction/headline.ts';
import { keptTexts } from './extraction/kept-texts.ts';
import { languageOf } from './metadata/language.ts';
import { pageData } from './metadata/page-data.ts';
import { copyPage } from './extraction/page-copy.ts';
import { readPageTexts, type PageTexts } from './tree/page-tree.ts';
import { continueAnswers } from './blocks/answers.ts';
import { markQuestions } from './blocks/questions.ts';
import { markTitles } from './blocks/titles.ts';
import { readPassages } from './extraction/readings.ts';
import { MAX_ARTICLE } from './page-limits.ts';
import { read } from './safe-dom.ts';
import { isArticle } from './extraction/page-kind.ts';
import { withPaidPart } from './extraction/paywall.ts';
import { selectReadings } from './extraction/select-readings.ts';
import { type KnownWords, rememberWords } from './observe/unread-words.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** The article of a page, what was left out of it, and where its words stand. */
export interface PageReading {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly textMap: TextMap;
  /** What the page said when it was read. */
  readonly words: KnownWords;
}

/** The steps of reading, in their order. */
export type ReadingStep = 'tree' | 'copy' | 'parse' | 'select' | 'blocks' | 'map';

/** Is told of each step when it is done; for those who measure time. */
export type OnStep = (step: ReadingStep) => void;

/**
 * Reads the article of a page with Readability on a copy; the page itself stays as it is.
 *
 * @param document a live page, or one parsed by jsdom: no layout is asked for
 * @param onStep `parse` is Readability's own work, all others are ours
 * @returns `no-article` for what is no HTML page or has no article in it, `page-too-large` past the
 * limits of page-limits.ts, `internal` if reading fails for a reason unknown
 */
export function readArticle(
  document: Document,
  onStep: OnStep = () => undefined,
): Result<PageReading> {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(read(document, 'contentType'))) {
    return { ok: false, code: 'no-article' };
  }
  const page = readPageTexts(document);
  if (!page.ok) return page;
  onStep('tree');
  try {
    const reading = readFrom(document, page.value, onStep);
    if (!reading) return { ok: false, code: 'no-article' };
    const isTooLarge = reading.article.text.length > MAX_ARTICLE;
    return isTooLarge ? { ok: false, code: 'page-too-large' } : { ok: true, value: reading };
  } catch {
    return { ok: false, code: 'internal' };
  }
}

function readFrom(document: Document, page: PageTexts, onStep: OnStep): PageReading | null {
  const { texts } = page;
  const copy = copyPage(document, page);
  onStep('copy');
  const found = new Readability<Node>(copy.document, { serializer: (node) => node }).parse();
  onStep('parse');
  if (!found?.content) return null;
  const all = readPassages(texts, keptTexts(found.content, copy, texts));
  const readings = withoutCopies(all, texts);
  const data = pageData(document, found);
  const headline = findHeadline(readings, data.titles, [data.siteName]);
  const { chosen, skipped } = selectReadings(readings, headline, authorsOf(data.byline));
  if (!isArticle(chosen, readings, data.signs)) return null;
  const unread = withPaidPart(skipped, { chosen, readings, signs: data.signs });
  onStep('select');
  const title = headline?.words ?? { text: data.titles[0] ?? '', runs: [] };
  const titled = markTitles(draftBlocks(title, chosen), texts);
  const asked = markQuestions(titled, texts, data.siteName);
  const drafts = continueAnswers(asked);
  const { text, blocks, runs } = joinBlocks(drafts);
  const { url, byline, siteName, publishedTime } = data;
  const language = languageOf(data.languages, text);
  onStep('blocks');
  const textMap = createTextMap(text, runs, texts);
  onStep('map');
  return {
    article: { url, title: title.text, byline, siteName, language, publishedTime, text, blocks },
    coverage: {
      read: blocks.length,
      recovered: drafts.filter((d) => d.recovered).length,
      skipped: unread,
    },
    textMap,
    words: rememberWords(texts),
  };
}
