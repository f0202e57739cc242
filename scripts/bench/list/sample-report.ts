import { analyze, summarize } from '../../../lib/engine/index.ts';
import { articleFromText } from '../../command-line/plain-text.ts';
import { sampleArticle, wordsIn } from '../texts/sample-article.ts';
import type { ListData } from './page.tsx';

const COVERAGE = { read: 0, recovered: 0, skipped: [] };
const VOICES = ['Ansa Quill', 'Berit Marsh', 'Corin Tarn', 'Dagny Voss'];

/**
 * A report on an invented article of so many quotes, nine in ten of them by one speaker.
 *
 * @throws {Error} if the engine finds other quotes than were put there
 */
export function sampleReport(quotes: number): ListData {
  const words =
    sampleArticle(7, quotes * 12)
      .paragraphs.join(' ')
      .match(/[\p{L}’-]+/gu) ?? [];
  const lines = Array.from({ length: quotes }, (_, at) => {
    const said = words
      .slice(at * 12, at * 12 + 12)
      .join(' ')
      .toLowerCase();
    const voice = VOICES[at % 10 === 9 ? 1 + (at % 3) : 0] ?? '';
    return `“So ${said || 'it is'} at point ${at},” said ${voice}.`;
  });
  const article = articleFromText(['Thousands of answers', ...lines].join('\n\n'), 'en');
  if (!article.ok) throw new Error(`no article: ${article.code}`);
  const report = analyze({ article: article.value, coverage: COVERAGE, model: null });
  const summary = summarize(report);
  if (summary.quoteCount < quotes) {
    throw new Error(
      `${summary.quoteCount} of ${quotes} quotes in ${wordsIn(article.value.text)} words`,
    );
  }
  return { report, summary };
}
