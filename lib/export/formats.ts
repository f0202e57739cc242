import type { Correction } from '../corrections/types.ts';
import type { Report, ReportSummary } from '../engine/index.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toText } from './text.ts';
import type { ExportWords } from './words.ts';

/** What is taken along. */
export interface Taken {
  /** As the engine made it. */
  readonly found: Report;
  readonly corrections: readonly Correction[];
  /** The same, as it is shown: with the corrections in it. */
  readonly report: Report;
  /** Of the shown one. */
  readonly summary: ReportSummary;
}

interface FormatWriter {
  /** Of file names, with the dot. */
  readonly ending: string;
  readonly type: string;
  readonly write: (taken: Taken, words: ExportWords) => string;
}

/** Every format there is. */
const WRITERS = {
  markdown: {
    ending: '.md',
    type: 'text/markdown',
    write: ({ report, summary }, words) => toMarkdown(report, summary, words),
  },
  text: {
    ending: '.txt',
    type: 'text/plain',
    write: ({ report, summary }, words) => toText(report, summary, words),
  },
  csv: { ending: '.csv', type: 'text/csv', write: ({ report }) => toCsv(report) },
  json: {
    ending: '.json',
    type: 'application/json',
    write: ({ found, corrections }) => toJson(found, corrections),
  },
} as const satisfies Readonly<Record<string, FormatWriter>>;

export type Format = keyof typeof WRITERS;

/** A file to be saved, or to be copied without its name. */
export interface WrittenFile {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly text: string;
}

/**
 * Writes a report in a format.
 *
 * @param words for the formats that people read; those that programs read are the same everywhere
 */
export function writeReport(format: Format, taken: Taken, words: ExportWords): WrittenFile {
  const { ending, type, write } = WRITERS[format];
  return {
    name: `${nameOf(taken.report.article.title)}${ending}`,
    type,
    text: write(taken, words),
  };
}

/** Letters and digits of the title: any file system takes them, and none takes them for a path. */
function nameOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ['whosaid', ...words.slice(0, 8)].join('-').slice(0, 80);
}
