import type { QuoteRow, Report, ReportSummary } from '../engine/index.ts';
import { coverageLine, listedSpeakers, nameWithRole, originOf, rowWords } from './wording.ts';
import type { ExportWords } from './words.ts';

/**
 * Writes a Report for people who read it as plain text: each speaker with role, then the words in
 * order, with the kind before them and the words of saying behind.
 * @param summary what `summarize` makes of this very Report.
 * @param words those of the headings, in the reader's language
 * @returns paragraphs of plain text, ending with a line break.
 */
export function toText(report: Report, summary: ReportSummary, words: ExportWords): string {
  const { article, coverage } = report;
  const { speakers, mentioned, unattributed, quoteCount } = summary;
  const rowLines = (rows: readonly QuoteRow[]) => rows.map((row) => rowLine(row, report, words));
  const counts = `${words.quotes(quoteCount)}, ${words.speakers(speakers.length)}`;
  const parts = [
    [article.title, originOf(article).join(' · ')],
    ...listedSpeakers(summary, words).map(({ person, amount, rows }) => [
      `${nameWithRole(person)} (${amount})`,
      ...rowLines(rows),
    ]),
    ...list(words.open, rowLines(unattributed)),
    ...list(
      words.mentioned,
      mentioned.map((person) => `  ${nameWithRole(person)}`),
    ),
    [quoteCount === 0 ? words.nobody : counts],
    [coverageLine(coverage, words)],
  ];
  const paragraphs = parts.map((lines) => lines.filter(Boolean).join('\n'));
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function list(title: string, lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length === 0 ? [] : [[title, ...lines]];
}

function rowLine(row: QuoteRow, { article }: Report, words: ExportWords): string {
  const { kind, words: quoted, attribution, isCorrected } = rowWords(row, article);
  const how = [attribution, isCorrected ? words.corrected : ''].filter(Boolean).join(', ');
  const width = Math.max(...Object.values(words.kinds).map(({ length }) => length));
  return `  ${words.kinds[kind].padEnd(width)}  ${quoted}${how && ` – ${how}`}`;
}
