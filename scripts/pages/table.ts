import type { Measurement } from './measure-page.ts';
import { quantile } from './times.ts';

const HEAD = [
  'page',
  'words',
  'read',
  'recovered',
  'skipped',
  'mapped',
  'quotes',
  'painted',
  'wrong',
  'lost',
  'foreign',
  'parse ms',
  'ours ms',
  'sent KB',
  'long',
  'untouched',
];

/** One line a page, in columns. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = [HEAD, ...measurements.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf({ name, article, outcome, times, isUntouched }: Measurement): readonly string[] {
  const measured = [
    times.parse.toFixed(0),
    times.ours.toFixed(0),
    (times.sent / 1000).toFixed(0),
    times.longTasks.map((task) => task.toFixed(0)).join('+'),
    isUntouched ? 'yes' : 'NO',
  ];
  if (!article) return [`${name}: ${outcome}`, ...Array<string>(10).fill(''), ...measured];
  const { coverage, passages } = article;
  return [
    name,
    `${article.words}`,
    `${coverage.read}`,
    `${coverage.recovered}`,
    `${coverage.skipped.length}`,
    percent(article.mappedShare),
    `${article.quotes}`,
    `${article.painted}`,
    `${article.wronglyPainted.length}`,
    `${passages.missing.length}/${passages.quoted}`,
    `${passages.foreign.length}`,
    ...measured,
  ];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** What all pages together show, a line a figure. */
export function summaryOf(measurements: readonly Measurement[]): string {
  const articles = measurements.flatMap(({ article }) => article ?? []);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const lost = sum(articles.map(({ passages }) => passages.missing.length));
  const quoted = sum(articles.map(({ passages }) => passages.quoted));
  const letters = sum(articles.map(({ text }) => text.length));
  const mapped = sum(articles.map(({ text, mappedShare }) => text.length * mappedShare));
  const timed = measurements.filter(({ times }) => times.parse > 0);
  const of = (key: 'parse' | 'ours') => timed.map(({ times }) => times[key]);
  const touched = measurements.filter(({ isUntouched }) => !isUntouched);
  const both = (key: 'parse' | 'ours') =>
    `${quantile(of(key), 0.5).toFixed(1)} ms median, ${quantile(of(key), 0.95).toFixed(1)} ms 95th percentile`;
  return [
    `articles: ${articles.length} of ${measurements.length} pages`,
    `quoted passages of the body that were not read: ${lost} of ${quoted}`,
    `characters mapped: ${percent(mapped / letters)} %`,
    `painted wrongly: ${sum(articles.map(({ wronglyPainted }) => wronglyPainted.length))}`,
    `pages touched: ${touched.map(({ name }) => name).join(', ') || 'none'}`,
    `parse(): ${both('parse')}`,
    `beyond it: ${both('ours')}`,
    `markup sent: ${quantile(
      timed.map(({ times }) => times.sent / 1000),
      0.5,
    ).toFixed(0)} KB median, ${quantile(
      timed.map(({ times }) => times.sent / 1000),
      0.95,
    ).toFixed(0)} KB 95th percentile`,
    `steps, median: ${stepsOf(measurements)}`,
    `pages with tasks over 50 ms beyond it: ${longOf(measurements).length}, of articles up to 3,000 words ${longOf(measurements, 3_000).length}`,
  ].join('\n');
}

function stepsOf(measurements: readonly Measurement[]): string {
  const names = new Set(measurements.flatMap(({ times }) => Object.keys(times.steps)));
  return [...names]
    .map((name) => {
      const taken = measurements.flatMap(({ times }) => times.steps[name] ?? []);
      return `${name} ${quantile(taken, 0.5).toFixed(1)}`;
    })
    .join(', ');
}

function longOf(measurements: readonly Measurement[], mostWords = Infinity): readonly unknown[] {
  return measurements.filter(
    ({ times, article }) => times.longTasks.length > 0 && (article?.words ?? 0) <= mostWords,
  );
}
