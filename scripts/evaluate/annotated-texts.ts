import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

import * as v from 'valibot';

import { analyzeContent, type ModelFor } from '../command-line/analyze-file.ts';
import type { Evaluation } from './outcomes.ts';
import type { AnnotatedText } from './texts/attributions.ts';
import { scoreTexts } from './texts/score-texts.ts';

const Pieces = v.array(
  v.pipe(
    v.tuple([v.number(), v.number()]),
    v.transform(([start, end]) => ({ start, end })),
  ),
);

/** One line of the file. Offsets are UTF-16 code units into `text`, the end exclusive. */
const Line = v.object({
  id: v.string(),
  text: v.string(),
  attributions: v.array(v.object({ source: Pieces, cue: Pieces, content: Pieces })),
});

/**
 * Runs the engine over a file of texts in which all attributions are annotated, one JSON value a line.
 * @throws {Error} if a line has another form.
 */
export async function evaluateAnnotatedTexts(
  file: string,
  modelFor: ModelFor,
): Promise<Evaluation> {
  const texts: AnnotatedText[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    texts.push(await annotatedText(line, modelFor));
  }
  return scoreTexts(basename(file, extname(file)), texts);
}

async function annotatedText(line: string, modelFor: ModelFor): Promise<AnnotatedText> {
  const { id, text, attributions } = v.parse(Line, JSON.parse(line));
  const result = await analyzeContent(text, { input: 'text', language: 'en', modelFor });
  if (!result.ok) console.error(`${id}: no report (${result.code})`);
  return { id, text, attributions, report: result.ok ? result.value : null };
}
