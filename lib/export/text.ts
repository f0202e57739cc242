import type { QuoteRow, Report, ReportSummary } from '../engine/index.ts';
import {
  amountOf,
  counted,
  coverageSentence,
  nameWithRole,
  originOf,
  rowWords,
} from './wording.ts';

/**
 * Writes a Report for people who read it in a terminal: each speaker with role, then the words in
 * order, with the kind before them and the words of saying behind.
 * @param summary what `summarize` makes of this very Report.
 * @returns paragraphs of plain text, ending with a line break.
 */
export function toText(report: Report, summary: ReportSummary): string {
  const { article, people, coverage } = report;
  const { speakers, mentioned, unattributed, quoteCount } = summary;
  const rowLines = (rows: readonly QuoteRow[]) => rows.map((row) => rowLine(row, report));
  const nobody = people.length === 0 && quoteCount === 0;
  const countLine = `${counted(quoteCount, 'quote')}, ${counted(speakers.length, 'speaker')}.`;
  const parts = [
    [article.title, originOf(article).join(' · ')],
    ...speakers.map((speaker) => [
      `${nameWithRole(speaker.person)} (${amountOf(speaker)})`,
      ...rowLines(speaker.rows),
    ]),
    ...list('Speaker left open', rowLines(unattributed)),
    ...list(
      'Named, not quoted',
      mentioned.map((person) => `  ${nameWithRole(person)}`),
    ),
    [nobody ? 'Nobody is quoted or named.' : countLine],
    [coverageSentence(coverage) ?? ''],
  ];
  const paragraphs = parts.map((lines) => lines.filter(Boolean).join('\n'));
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function list(title: string, lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length === 0 ? [] : [[title, ...lines]];
}

function rowLine(row: QuoteRow, { article }: Report): string {
  const { kind, words, attribution, correction } = rowWords(row, article);
  const how = [attribution, correction].filter(Boolean).join(', ');
  return `  ${kind.padEnd('indirect'.length)}  ${words}${how && ` – ${how}`}`;
}
