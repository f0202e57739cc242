import { READER_STEP } from '../corrections/apply.ts';
import type { Article, Quote, Report, Span } from '../engine/index.ts';

/**
 * One row a quote; what is the same in all rows comes last. Names of columns, of kinds and "yes" are the
 * same in every language of the interface, and numbers have a full stop: tables are put together and
 * read by programs, whoever saved them.
 */
const COLUMNS = [
  'number',
  'speaker',
  'role',
  'speaker kind',
  'quote kind',
  'words',
  'words of saying',
  'words for the speaker',
  'confidence',
  'corrected by the reader',
  'title',
  'outlet',
  'author',
  'published',
  'address',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Writes the quotes of a Report as a table, in the order of the page.
 *
 * Comma-separated values as in RFC 4180, with a byte order mark, without which Excel takes the text
 * for something other than UTF-8.
 */
export function toCsv({ article, people, quotes }: Report): string {
  const known = new Map(people.map((person) => [person.id, person]));
  const inOrder = quotes.toSorted((a, b) => a.span.start - b.span.start);
  const rows = inOrder.map((quote, at): Row => {
    const speaker = quote.speaker === null ? undefined : known.get(quote.speaker);
    return {
      number: String(at + 1),
      speaker: speaker?.name ?? '',
      role: speaker?.role ?? '',
      'speaker kind': speaker?.kind ?? '',
      ...quoteCells(quote, article),
      ...articleCells(article),
    };
  });
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function quoteCells({ kind, span, cue, source, confidence, evidence }: Quote, { text }: Article) {
  const slice = (of: Span | null) =>
    of === null ? '' : text.slice(of.start, of.end).replace(/\s+/gu, ' ').trim();
  return {
    'quote kind': kind,
    words: slice(span),
    'words of saying': slice(cue),
    'words for the speaker': slice(source),
    confidence: confidence.toFixed(2),
    'corrected by the reader': evidence.step === READER_STEP ? 'yes' : 'no',
  };
}

function articleCells({ title, siteName, byline, publishedTime, url }: Article) {
  return {
    title,
    outlet: siteName ?? '',
    author: byline ?? '',
    published: publishedTime ?? '',
    address: url ?? '',
  };
}

/**
 * A cell in quotation marks. What a spreadsheet would take for a formula gets an apostrophe before
 * it: the words are the page's, and a formula may send data away.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string): string {
  const harmless = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return `"${harmless.replace(/"/gu, '""')}"`;
}
