import { columns } from '../columns.ts';
import { median } from '../figures.ts';
import type { Opening, Openings } from './openings.ts';

/**
 * A row a figure: the median of all openings, the quickest and the slowest. The very first opening,
 * for which the background loads the model, stands apart.
 */
export function popupTable(browser: string, all: readonly Openings[]): string {
  const [cold, ...warm] = all;
  const ran = (which: 'first' | 'second') =>
    all.reduce((sum, openings) => sum + openings[which].analyses.length, 0);
  return [
    `${browser}, ${all.length} pages, milliseconds`,
    columns([['', 'median', 'quickest', 'slowest'], ...rowsOf(warm)]),
    `first click of all, the model not loaded yet: ${(cold?.first.list ?? NaN).toFixed(0)}`,
    `analyses: ${ran('first')} at first clicks, ${ran('second')} at second clicks`,
  ].join('\n');
}

function rowsOf(all: readonly Openings[]): readonly (readonly string[])[] {
  const row = (name: string, pick: (openings: Openings) => number) => {
    const numbers = all.map(pick);
    const figures = [median(numbers), Math.min(...numbers), Math.max(...numbers)];
    return [name, ...figures.map((figure) => figure.toFixed(1))];
  };
  return [
    row('parse() in the page', ({ parse }) => parse),
    row('everything else in the page', ({ otherWork }) => otherWork),
    row('analysis', ({ first }) => analysed(first)),
    row('click to complete list', ({ first }) => first.list),
    row('  before the popup’s document began', ({ first }) => first.popup),
    row('  / parse()', ({ first, parse }) => first.list / parse),
    row('second click to complete list', ({ second }) => second.list),
    row('  before the popup’s document began', ({ second }) => second.popup),
    row('  / parse()', ({ second, parse }) => second.list / parse),
  ];
}

function analysed({ analyses }: Opening): number {
  return analyses.reduce((sum, time) => sum + time, 0);
}
