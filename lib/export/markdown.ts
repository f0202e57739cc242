import type { QuoteRow, Report, ReportSummary } from '../engine/index.ts';
import { amountOf, coverageSentence, nameWithRole, originOf, rowWords } from './wording.ts';

/**
 * Writes a Report as a Markdown document: the article as title, a section a speaker, a list item a
 * quote. Words of the page are escaped, so that they can never act as markup.
 * @param summary what `summarize` makes of this very Report.
 * @returns a document that ends with a line break.
 */
export function toMarkdown(report: Report, summary: ReportSummary): string {
  const { article, coverage } = report;
  const { speakers, mentioned, unattributed } = summary;
  const items = (rows: readonly QuoteRow[]) => rows.map((row) => item(row, report)).join('\n');
  const parts = [
    `# ${escape(article.title)}`,
    escape(originOf(article).join(' · ')),
    link(article.url),
    ...speakers.flatMap((speaker) => [
      `## ${escape(nameWithRole(speaker.person))}`,
      `${amountOf(speaker)}.`,
      items(speaker.rows),
    ]),
    ...section('Speaker left open', items(unattributed)),
    ...section(
      'Named, not quoted',
      mentioned.map((person) => `- ${escape(nameWithRole(person))}`).join('\n'),
    ),
    coverageSentence(coverage) ?? '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, body: string): readonly string[] {
  return body === '' ? [] : [`## ${title}`, body];
}

function item(row: QuoteRow, { article }: Report): string {
  const { kind, words, attribution, correction } = rowWords(row, article);
  const how = [kind === 'direct' ? '' : kind, attribution, correction].filter(Boolean).join(', ');
  return `- ${escape(words)}${how && ` (${escape(how)})`}`;
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
