import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import * as v from 'valibot';

import { analyzeFile, type ModelFor } from '../command-line/analyze-file.ts';
import type { Evaluation } from './outcomes.ts';
import { GoldReport } from './reports/gold-report.ts';
import type { GoldArticle } from './reports/score-quotes.ts';
import { scoreReports } from './reports/score-reports.ts';

/** In the order in which they are looked for. */
const ARTICLES = ['source.html', 'article.txt'];
const ANSWERS = 'gold.json';

/**
 * Runs the engine over a folder that holds one folder an article, or is one itself: the saved page
 * or text, and `gold.json` with what is right.
 * @throws {Error} if there is none, or one is not in the form of {@link GoldReport}.
 */
export async function evaluateGoldFolder(folder: string, modelFor: ModelFor): Promise<Evaluation> {
  const folders = [folder, ...subfolders(folder)].filter((path) => existsSync(join(path, ANSWERS)));
  if (folders.length === 0) throw new Error(`${folder} holds no folder with a ${ANSWERS}.`);
  const articles: GoldArticle[] = [];
  for (const path of folders) articles.push(await goldArticle(path, modelFor));
  return scoreReports(basename(folder), articles);
}

function subfolders(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

async function goldArticle(folder: string, modelFor: ModelFor): Promise<GoldArticle> {
  const name = ARTICLES.find((candidate) => existsSync(join(folder, candidate)));
  if (name === undefined) throw new Error(`${folder} holds none of ${ARTICLES.join(', ')}.`);
  const gold = v.parse(GoldReport, JSON.parse(readFileSync(join(folder, ANSWERS), 'utf8')));
  const result = await analyzeFile(join(folder, name), { input: 'text', language: 'en', modelFor });
  if (!result.ok) console.error(`${folder}: no report (${result.code})`);
  return { id: basename(folder), gold, report: result.ok ? result.value : null };
}
