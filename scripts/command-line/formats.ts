import { summarize, type ErrorCode, type Report } from '../../lib/engine/index.ts';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { toText } from '../../lib/export/text.ts';
import { ENGLISH_WORDS } from './english.ts';

export const formats = ['text', 'json', 'jsonl', 'markdown'] as const;
export type Format = (typeof formats)[number];

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** How one format writes what became of a file. */
export interface Writer {
  readonly report: (file: string, report: Report) => string;
  readonly failure: (file: string, error: Failure) => string;
  /** Where failures go: machines read them among the reports, people apart from them. */
  readonly failuresTo: 'stdout' | 'stderr';
}

const sentence = (file: string, { message }: Failure) => `${file}: ${message}\n`;
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

export const writers: Readonly<Record<Format, Writer>> = {
  text: {
    report: (_, report) => `${toText(report, summarize(report), ENGLISH_WORDS)}\n`,
    failure: sentence,
    failuresTo: 'stderr',
  },
  markdown: {
    report: (_, report) => `${toMarkdown(report, summarize(report), ENGLISH_WORDS)}\n`,
    failure: sentence,
    failuresTo: 'stderr',
  },
  json: {
    report: (_, report) => `${JSON.stringify(report, null, 2)}\n`,
    failure: (file, error) => line({ file, error }),
    failuresTo: 'stdout',
  },
  jsonl: {
    report: (file, report) => line({ file, ...report }),
    failure: (file, error) => line({ file, error }),
    failuresTo: 'stdout',
  },
};
