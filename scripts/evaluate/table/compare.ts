import type { Figure } from '../figures.ts';
import type { Evaluation } from '../outcomes.ts';
import { FIGURE_HEAD } from './markdown.ts';

/** The values of a table of figures, by set and figure. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A figure that is not what it was. */
export interface Change {
  readonly set: string;
  readonly figure: Figure;
  readonly before: number;
  /** In points, above 0 for the better. */
  readonly gain: number;
  /** Whether it is worse by more than the tolerance and by more than one case can do. */
  readonly isLoss: boolean;
}

const NAME = 0;
const VALUE = FIGURE_HEAD.indexOf('F1 or share');

/** Reads the figures of all sets out of Markdown that {@link sectionOf} wrote. */
export function valuesIn(markdown: string): Values {
  const values = new Map<string, Map<string, number>>();
  for (const section of markdown.split(/^### /mu).slice(1)) {
    const [name = '', ...lines] = section.split('\n');
    const figures = new Map<string, number>();
    for (const line of lines.slice(0, endOfFirstTable(lines))) {
      const cells = line.split('|').slice(1, -1);
      const value = Number.parseFloat(cells[VALUE] ?? '');
      if (!Number.isNaN(value)) figures.set((cells[NAME] ?? '').trim(), value);
    }
    values.set(name.trim(), figures);
  }
  return values;
}

/** Figures stand in the first table of a section. */
function endOfFirstTable(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.startsWith('|'));
  const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return after < 0 ? lines.length : after;
}

/**
 * Compares figures with those of an earlier table, as they are printed: to one decimal.
 * @param tolerance points by which a figure may be worse without being a loss.
 * @returns what differs, in the order of the figures; figures that are new are left out.
 */
export function compare(
  evaluations: readonly Evaluation[],
  earlier: Values,
  tolerance: number,
): readonly Change[] {
  return evaluations.flatMap(({ name: set, figures }) =>
    figures.flatMap((figure): Change[] => {
      const before = earlier.get(set)?.get(figure.name);
      const tenths = Math.round(10 * figure.value) - Math.round(10 * (before ?? figure.value));
      if (before === undefined || tenths === 0) return [];
      const gain = (figure.better === 'higher' ? tenths : -tenths) / 10;
      const oneCase = 100 / Math.max(1, figure.of);
      return [{ set, figure, before, gain, isLoss: -gain > Math.max(tolerance, oneCase) }];
    }),
  );
}

/** One line for a person: "pages · people: 97.7 → 98.9 (+1.2)". */
export function changeLine({ set, figure, before, gain, isLoss }: Change): string {
  const sign = gain > 0 ? '+' : '−';
  const step = `${before.toFixed(1)} → ${figure.value.toFixed(1)}`;
  const verdict = isLoss ? '  ← worse' : '';
  return `${set} · ${figure.name}: ${step} (${sign}${Math.abs(gain).toFixed(1)})${verdict}`;
}
