/**
 * `npm run evaluate`: runs the engine over annotated articles, prints how right it is, and compares
 * that with the last committed table of docs/evaluation.md.
 */
import { Command } from 'commander';

import type { ModelFor } from './command-line/analyze-file.ts';
import { modelFor } from './command-line/load-model.ts';
import { evaluateAnnotatedTexts } from './evaluate/annotated-texts.ts';
import { evaluateGoldFolder } from './evaluate/gold-folders.ts';
import { mistakeLines } from './evaluate/mistakes.ts';
import type { Evaluation } from './evaluate/outcomes.ts';
import { changeLine, compare, valuesIn } from './evaluate/table/compare.ts';
import { committedDocument, DOCUMENT, formatted, saveTables } from './evaluate/table/document.ts';
import { sectionOf } from './evaluate/table/markdown.ts';

interface Options {
  readonly gold: readonly string[];
  readonly polnear: readonly string[];
  readonly rules: boolean;
  readonly models?: string;
  readonly save: boolean;
  readonly strict: boolean;
  readonly mistakes: boolean;
  readonly tolerance: number;
}

const collect = (value: string, others: readonly string[]) => [...others, value];
const TOLERANCE = 0.3;

await new Command('npm run evaluate --')
  .description('Says how right the engine is about annotated articles.')
  .option('--gold <folder>', 'folders with gold.json and source.html or article.txt', collect, [])
  .option('--polnear <file>', 'texts with all attributions, one JSON value a line', collect, [])
  .option('--rules', 'run the rules alone, without the trained model', false)
  .option('--models <folder>', 'folder that holds models/, instead of the shipped one')
  .option('--save', `write the tables to ${DOCUMENT}`, false)
  .option('--strict', 'exit with 1 if a figure is worse than in the committed table', false)
  .option('--tolerance <points>', 'by how much it may be worse', Number.parseFloat, TOLERANCE)
  .option('--mistakes', 'print every mistake with its words', false)
  .action(run)
  .parseAsync();

async function run(options: Options, program: Command): Promise<void> {
  if (options.gold.length + options.polnear.length === 0) {
    program.error('error: nothing to evaluate: give --gold FOLDER or --polnear FILE.');
  }
  const models: ModelFor = (language) =>
    options.rules ? null : modelFor(language, options.models);
  const evaluations: Evaluation[] = [];
  for (const folder of options.gold) evaluations.push(await evaluateGoldFolder(folder, models));
  for (const file of options.polnear) evaluations.push(await evaluateAnnotatedTexts(file, models));
  const names = evaluations.map(({ name }) => name);
  if (new Set(names).size < names.length)
    program.error(`error: one name twice: ${names.join(', ')}.`);
  const tables = evaluations.map(sectionOf).join('\n\n');
  console.log(await formatted(tables));
  if (options.mistakes) console.log(`${evaluations.flatMap(mistakeLines).join('\n')}\n`);
  reportChanges(evaluations, options);
  if (options.save) await saveTables(tables);
}

function reportChanges(evaluations: readonly Evaluation[], options: Options): void {
  const earlier = valuesIn(committedDocument());
  const changes = compare(evaluations, earlier, options.tolerance);
  console.log(`Against the committed table (tolerance ${options.tolerance} points):`);
  for (const { name } of evaluations) if (!earlier.has(name)) console.log(`${name} is new`);
  console.log(changes.length === 0 ? 'no figure differs' : changes.map(changeLine).join('\n'));
  if (options.strict && changes.some(({ isLoss }) => isLoss)) process.exitCode = 1;
}
