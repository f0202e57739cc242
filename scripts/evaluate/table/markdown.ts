import type { Figure } from '../figures.ts';
import { type Evaluation, MENTION_FORMS, type Outcome, OUTCOMES } from '../outcomes.ts';
import { reliabilityBins } from '../reliability.ts';

type Row = readonly string[];

/** The section of a set of documents: figures, outcomes by class, reliability. Numbers only, no text of the documents. */
export function sectionOf({ name, size, figures, outcomes, claims }: Evaluation): string {
  return [
    `### ${name}`,
    `${size}.`,
    tableOf([FIGURE_HEAD, ...figures.map(figureRow)]),
    tableOf([['outcome by', ...OUTCOMES], ...outcomeRows(outcomes)]),
    tableOf([
      ['confidence', 'claims', 'mean confidence', 'right'],
      ...reliabilityBins(claims).map(({ from, count, confidence, right }) => [
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
        `${count}`,
        confidence === null ? '' : confidence.toFixed(2),
        right === null ? '' : right.toFixed(2),
      ]),
    ]),
  ].join('\n\n');
}

export const FIGURE_HEAD: Row = ['figure', 'precision', 'recall', 'F1 or share', 'of'];

function figureRow({ name, precision, recall, value, of }: Figure): Row {
  return [name, shown(precision), shown(recall), shown(value), `${of}`];
}

function shown(value: number | null): string {
  return value === null ? '' : value.toFixed(1);
}

/** A row a kind, a form of mention and a step, each group in an order that does not change with the counts. */
function outcomeRows(outcomes: readonly Outcome[]): readonly Row[] {
  const kinds = ['direct', 'partial', 'mixed', 'indirect'];
  const steps = [...new Set(outcomes.flatMap(({ step }) => step ?? []))].sort();
  return [
    ...kinds.map((kind) => rowOf(`kind: ${kind}`, outcomes, (outcome) => outcome.kind === kind)),
    ...MENTION_FORMS.map((form) =>
      rowOf(`mention: ${form}`, outcomes, (outcome) => outcome.form === form),
    ),
    ...steps.map((step) => rowOf(`step: ${step}`, outcomes, (outcome) => outcome.step === step)),
  ].filter((row) => row.slice(1).some((count) => count !== ''));
}

function rowOf(
  label: string,
  outcomes: readonly Outcome[],
  isMeant: (outcome: Outcome) => boolean,
): Row {
  const some = outcomes.filter(isMeant);
  const counts = OUTCOMES.map((name) => some.filter(({ outcome }) => outcome === name).length);
  return [label, ...counts.map((count) => (count === 0 ? '' : `${count}`))];
}

/** A Markdown table, its first row the head; columns of numbers stand to the right. */
function tableOf([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
