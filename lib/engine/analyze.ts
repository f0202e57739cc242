import { attribute } from './attribution/attribute.ts';
import type { LanguageModel } from './attribution/linking/model.ts';
import { languageFor } from './languages/registry.ts';
import { findPeople } from './people/find-people.ts';
import { findQuotedPassages } from './quotations/find-quoted-passages.ts';
import { assembleReport } from './report/assemble.ts';
import { reportOfMarks } from './report/marks-only.ts';
import { tokenizeArticle } from './text/tokenize-article.ts';
import type { Article, Coverage, Report } from './types.ts';

/**
 * Finds who said what in an article. Pure: the same article gives the same Report, to the byte, everywhere.
 *
 * @param model the trained model of the article's language; without one the rules alone decide
 * @param coverage what the reader of the page says it read; passed through
 * @returns a Report; in a language without support its quotations have no speakers
 */
export function analyze({
  article,
  coverage,
  model = null,
}: {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly model?: LanguageModel | null;
}): Report {
  const language = languageFor(article.language);
  if (language === null) return reportOfMarks(article, coverage);
  const tokenized = tokenizeArticle(article, language.text);
  const passages = findQuotedPassages(article, language.quotations);
  const people = findPeople(tokenized, language.people);
  return assembleReport(
    article,
    coverage,
    attribute(tokenized, language.attribution, people, passages, model),
  );
}
