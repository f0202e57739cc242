import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportWords } from '../../components/export-words.ts';
import { type CitationWords, toCitation } from '../../lib/export/citation.ts';
import { toCsv } from '../../lib/export/csv.ts';
import { type Format, writeReport } from '../../lib/export/formats.ts';
import arabic from '../../locales/ar.json' with { type: 'json' };
import german from '../../locales/de.json' with { type: 'json' };
import english from '../../locales/en.json' with { type: 'json' };
import { speak } from '../../scripts/command-line/speak.ts';
import { TAKEN } from './taken.ts';

const ENGLISH = exportWords(speak(english));
const GERMAN = exportWords(speak(german));
const ARABIC = exportWords(speak(arabic));
const { found, report } = TAKEN;

/** Looked over by eye, and to be looked over again when it changes. */
function golden(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/export', name), 'utf8');
}

describe('a report that is taken along', () => {
  it.each<[Format, string, string]>([
    ['markdown', 'report.md', 'text/markdown'],
    ['text', 'report.txt', 'text/plain'],
    ['csv', 'report.csv', 'text/csv'],
    ['json', 'report.json', 'application/json'],
  ])('is written as %s', (format, file, type) => {
    const written = writeReport(format, TAKEN, ENGLISH);
    expect(written.text).toBe(golden(file));
    expect(written.type).toBe(type);
    expect(written.name).toBe(`whosaid-Leave-it-open-Ollen-argues-over-its-old${file.slice(6)}`);
  });

  it.each([
    ['markdown', 'German', GERMAN, 'report.de.md'],
    ['text', 'German', GERMAN, 'report.de.txt'],
    ['markdown', 'Arabic', ARABIC, 'report.ar.md'],
  ] as const)('is written as %s for people who read %s', (format, _, words, file) => {
    expect(writeReport(format, TAKEN, words).text).toBe(golden(file));
  });

  it.each(['csv', 'json'] as const)('is the same as %s in every language', (format) => {
    expect(writeReport(format, TAKEN, GERMAN)).toEqual(writeReport(format, TAKEN, ENGLISH));
  });

  it.each([
    ['../../etc/passwd', 'whosaid-etc-passwd.txt'],
    ['<script>', 'whosaid-script.txt'],
    ['Café à Zürich', 'whosaid-Café-à-Zürich.txt'],
    ['?!', 'whosaid.txt'],
  ])('gets a name from %j that every file system takes', (title, name) => {
    const titled = { ...report, article: { ...report.article, title } };
    expect(writeReport('text', { ...TAKEN, report: titled }, ENGLISH).name).toBe(name);
  });

  it('is the Report itself as JSON, where nothing is corrected', () => {
    const { text } = writeReport('json', { ...TAKEN, corrections: [] }, ENGLISH);
    expect(JSON.parse(text)).toEqual(found);
  });
});

describe('cells of the table', () => {
  /** The words cell of a table in which somebody says this. */
  const cellOf = (words: string) => {
    const text = `“${words}”`;
    const span = { start: 1, end: 1 + words.length };
    const quotes = report.quotes.slice(0, 1).map((quote) => ({ ...quote, span, cue: null }));
    const table = toCsv({ ...report, article: { ...report.article, text }, quotes });
    return readCsv(table)[1]?.[5];
  };

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '=HYPERLINK("http://x.example")'])(
    'are made harmless: %s',
    (words) => {
      expect(cellOf(words)).toBe(`'${words}`);
    },
  );

  it.each(['say "no", twice', 'a, b; c', 'plain – words', '1911'])(
    'stay as they are: %s',
    (words) => {
      expect(cellOf(words)).toBe(words);
    },
  );

  it('with the name of a person are made harmless as well', () => {
    const people = report.people.map((person) => ({ ...person, name: '=cmd', role: '@evil' }));
    const [, first = []] = readCsv(toCsv({ ...report, people }));
    expect(first.slice(1, 3)).toEqual(["'=cmd", "'@evil"]);
  });
});

/** A reader of its own: RFC 4180, every cell in quotation marks. */
function readCsv(table: string): readonly (readonly string[])[] {
  return table
    .replace('\uFEFF', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/gu)].map(([, cell = '']) =>
        cell.replaceAll('""', '"'),
      ),
    );
}

describe('a citation', () => {
  const words: CitationWords = {
    link: 'https://courier.example/story#:~:text=Leave',
    paraphrase: 'paraphrased',
  };
  const cited = (at: number, withWords: typeof words, article = report.article) => {
    const quote = report.quotes[at]!;
    const speaker = report.people.find(({ id }) => id === quote.speaker) ?? null;
    return toCitation({ quote, speaker, article }, withWords);
  };
  const from = 'The Ollen Messenger, Ida Holm, 2031-04-05.';
  const title = '“Leave it open”: Ollen argues over its *old* bridge.';

  it('tells words, speaker, role, outlet and date, and leads to the very words', () => {
    expect(cited(0, words)).toBe(
      `“Leave it open,” — Vera Holt, the town’s bridge keeper. ${title} ${from} ${words.link}`,
    );
  });

  it('says that a paraphrase is one', () => {
    expect(cited(3, { ...words, link: null })).toBe(
      `closing the bridge would cost less than mending it (paraphrased) — Anselm Roke, mayor. ${title} ${from}`,
    );
  });

  it('names who spoke in the words of the article where it is left open', () => {
    expect(cited(7, words)).toContain('“We shall see,” — a voice. ');
  });

  it('stays one line, whatever the page holds', () => {
    const article = { ...report.article, title: 'A\nlong\n\ntitle', siteName: null, byline: null };
    const citation = cited(0, words, article);
    expect(citation).not.toContain('\n');
    expect(citation).toContain(' A long title. 2031-04-05. ');
  });
});
