import type { QuoteRow, Report, ReportSummary } from '../engine/index.ts';
import { coverageLine, listedSpeakers, nameWithRole, originOf, rowWords } from './wording.ts';
import type { ExportWords } from './words.ts';

/**
 * Writes a Report as a Markdown document: the article as title, a section a speaker, a list item a
 * quote. Words of the page are escaped, so that they can never act as markup.
 * @param summary what `summarize` makes of this very Report.
 * @param words those of the headings, in the reader's language
 * @returns a document that ends with a line break.
 */
export function toMarkdown(report: Report, summary: ReportSummary, words: ExportWords): string {
  const { article, coverage } = report;
  const { mentioned, unattributed, quoteCount } = summary;
  const items = (rows: readonly QuoteRow[]) =>
    rows.map((row) => item(row, report, words)).join('\n');
  const parts = [
    `# ${escape(article.title)}`,
    escape(originOf(article).join(' · ')),
    link(article.url),
    quoteCount === 0 ? words.nobody : '',
    ...listedSpeakers(summary, words).flatMap(({ person, amount, rows }) => [
      `## ${escape(nameWithRole(person))}`,
      amount,
      items(rows),
    ]),
    ...section(words.open, items(unattributed)),
    ...section(
      words.mentioned,
      mentioned.map((person) => `- ${escape(nameWithRole(person))}`).join('\n'),
    ),
    coverageLine(coverage, words),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, body: string): readonly string[] {
  return body === '' ? [] : [`## ${title}`, body];
}

function item(row: QuoteRow, { article }: Report, words: ExportWords): string {
  const { kind, words: quoted, attribution, isCorrected } = rowWords(row, article);
  const parts = [
    kind === 'direct' ? '' : words.kinds[kind],
    attribution,
    isCorrected ? words.corrected : '',
  ];
  const how = parts.filter(Boolean).join(', ');
  return `- ${escape(quoted)}${how && ` (${escape(how)})`}`;
}

/** Puts a backslash before whatever Markdown would read as markup. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/gu, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/u, (start) =>
      /\d/u.test(start) ? `${start}\\` : `\\${start}`,
    );
}

/** An address between angle brackets; what would close them is percent-encoded. */
function link(url: string | null): string {
  if (url === null || !/^https?:/u.test(url)) return '';
  return `<${url.replace(/[<>\s]/gu, (sign) => encodeURIComponent(sign))}>`;
}
