import { corrections } from './corrections.ts';
import type { ReportState } from './messages.ts';
import type { ReportToKeep } from './reports.ts';

/** What the views are told of a report that is kept. */
export async function stateOf(
  { report, rulesAlone, marks }: ReportToKeep,
  supportsLanguage: (language: string) => boolean,
): Promise<ReportState> {
  const { article } = report;
  const notice = rulesAlone ? 'model-unavailable' : null;
  return {
    status: 'report',
    report,
    corrections: await corrections.of(article),
    marks,
    notice: supportsLanguage(article.language) ? notice : 'language-unsupported',
  };
}
