import {
  analyze,
  type Article,
  type Coverage,
  type Report,
  type Result,
} from '../../lib/engine/index.ts';
import { articleFromHtml } from './html-page.ts';
import { articleFromText } from './plain-text.ts';
import { readFile } from './read-file.ts';

export type InputKind = 'html' | 'text';

export interface Reading {
  /** What standard input holds; a file's name tells it itself. */
  readonly input: InputKind;
  /** BCP 47 code of plain texts; a page says its own. */
  readonly language: string;
}

/**
 * Reads one file and runs the engine over it.
 * @param file a path, or `-` for standard input.
 * @returns the Report, or the code of what went wrong; it never throws for what a file holds.
 */
export async function analyzeFile(file: string, reading: Reading): Promise<Result<Report>> {
  const text = await readFile(file);
  if (!text.ok) return text;
  try {
    const read =
      kindOf(file, reading) === 'html'
        ? articleFromHtml(text.value)
        : withFullCoverage(articleFromText(text.value, reading.language));
    return read.ok ? { ok: true, value: analyze(read.value) } : read;
  } catch {
    return { ok: false, code: 'internal' };
  }
}

function kindOf(file: string, { input }: Reading): InputKind {
  if (file === '-') return input;
  return /\.html?$/iu.test(file) ? 'html' : 'text';
}

/** Of a plain text every block is read. */
function withFullCoverage(
  result: Result<Article>,
): Result<{ readonly article: Article; readonly coverage: Coverage }> {
  if (!result.ok) return result;
  const article = result.value;
  return {
    ok: true,
    value: { article, coverage: { read: article.blocks.length, recovered: 0, skipped: [] } },
  };
}
