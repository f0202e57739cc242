import type { Article, Coverage, Result } from '../engine/index.ts';
import { continueAnswers } from './blocks/answers.ts';
import { draftBlocks, type Draft } from './blocks/drafts.ts';
import { joinBlocks } from './blocks/join-blocks.ts';
import { markQuestions } from './blocks/questions.ts';
import { markTitles } from './blocks/titles.ts';
import { authorsOf } from './extraction/authors.ts';
import type { Run } from './extraction/collapse.ts';
import { withoutCopies } from './extraction/copies.ts';
import { findHeadline } from './extraction/headline.ts';
import { keptTexts } from './extraction/kept-texts.ts';
import { isArticle } from './extraction/page-kind.ts';
import { withPaidPart } from './extraction/paywall.ts';
import { type Chosen, readPassages } from './extraction/readings.ts';
import { selectReadings } from './extraction/select-readings.ts';
import { languageOf } from './metadata/language.ts';
import { pageData, type PageData } from './metadata/page-data.ts';
import { MAX_ARTICLE, MAX_MARKUP } from './page-limits.ts';
import type { Found, Snapshot } from './snapshot.ts';
import { pageTree, type PageTree } from './tree/page-tree.ts';
import { unseenSentences } from './unseen-sentences.ts';

/** The article of a page, what was left out of it, and where its words stand. */
export interface Composed {
  readonly article: Article;
  readonly coverage: Coverage;
  /** Of all characters that stand on the page, in order; `at` is an offset into the article's text. */
  readonly runs: readonly Run[];
  /** Indexes of the page's texts that hold sentences which nobody sees. */
  readonly unseen: readonly number[];
}

/**
 * Composes the article of a page.
 *
 * @returns `no-article` for a page without one, `page-too-large` for one that is too long, `internal`
 * for what is no snapshot, or if composing fails for a reason unknown
 */
export function composeArticle(snapshot: Snapshot): Result<Composed> {
  if (snapshot.html.length > MAX_MARKUP) return { ok: false, code: 'page-too-large' };
  if (!snapshot.found) return { ok: false, code: 'no-article' };
  try {
    const composed = compose(snapshot, snapshot.found);
    if (!composed) return { ok: false, code: 'no-article' };
    const isTooLarge = composed.article.text.length > MAX_ARTICLE;
    return isTooLarge ? { ok: false, code: 'page-too-large' } : { ok: true, value: composed };
  } catch {
    return { ok: false, code: 'internal' };
  }
}

function compose(snapshot: Snapshot, found: Found): Composed | null {
  const page = pageTree(snapshot);
  const { texts } = page;
  const all = readPassages(texts, keptTexts(found.texts, texts));
  const readings = withoutCopies(all, texts, snapshot.seen);
  const data = pageData(page, snapshot.url, found);
  const headline = findHeadline(readings, data.titles, [data.siteName]);
  const { chosen, skipped } = selectReadings(readings, headline, authorsOf(data.byline));
  if (!isArticle(chosen, readings, data.signs)) return null;
  const title = headline?.words ?? { text: data.titles[0] ?? '', runs: [] };
  const drafts = draftsOf({ page, chosen, title, siteName: data.siteName });
  const { text, blocks, runs } = joinBlocks(drafts);
  return {
    article: articleOf(data, { title: title.text, text, blocks }),
    coverage: {
      read: blocks.length,
      recovered: drafts.filter((draft) => draft.recovered).length,
      skipped: withPaidPart(skipped, { chosen, readings, signs: data.signs }),
    },
    runs,
    unseen: unseenSentences(texts),
  };
}

interface Parts {
  readonly page: PageTree;
  readonly chosen: readonly Chosen[];
  readonly title: Draft['words'];
  readonly siteName: string | null;
}

function draftsOf({ page: { texts }, chosen, title, siteName }: Parts): readonly Draft[] {
  const titled = markTitles(draftBlocks(title, chosen), texts);
  return continueAnswers(markQuestions(titled, texts, siteName));
}

function articleOf(
  { url, byline, siteName, publishedTime, languages }: PageData,
  { title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>,
): Article {
  const language = languageOf(languages, text);
  return { url, title, byline, siteName, language, publishedTime, text, blocks };
}
