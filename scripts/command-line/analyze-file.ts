import {
  analyze,
  type Article,
  type Coverage,
  type LanguageModel,
  type Report,
  type Result,
} from '../../lib/engine/index.ts';
import { modelFor as shippedModel } from './load-model.ts';
import { articleFromText } from './plain-text.ts';
import { readFile } from './read-file.ts';

export type InputKind = 'html' | 'text';

type ArticleResult = Result<{ readonly article: Article; readonly coverage: Coverage }>;

/** Gives the trained model of a language (BCP 47), or null. */
export type ModelFor = (language: string) => LanguageModel | null;

export interface Reading {
  /** What standard input holds; a file's name tells it itself. */
  readonly input: InputKind;
  /** BCP 47 code of plain texts; a page says its own. */
  readonly language: string;
  /** The trained model of a language; the rules alone decide where it gives null. */
  readonly modelFor?: ModelFor;
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
    return await analyzeContent(text.value, { ...reading, input: kindOf(file, reading) });
  } catch (error) {
    console.error(file, error);
    return { ok: false, code: 'internal' };
  }
}

/** Runs the engine over a page or text that is already read. */
export async function analyzeContent(
  content: string,
  { input, language, modelFor = shippedModel }: Reading,
): Promise<Result<Report>> {
  const read =
    input === 'html'
      ? await articleFromPage(content)
      : withFullCoverage(articleFromText(content, language));
  if (!read.ok) return read;
  const model = modelFor(read.value.article.language);
  return { ok: true, value: analyze({ ...read.value, model }) };
}

function kindOf(file: string, { input }: Reading): InputKind {
  if (file === '-') return input;
  return /\.html?$/iu.test(file) ? 'html' : 'text';
}

/** A DOM takes longer to load than a plain text to analyze: only pages pay for it. */
async function articleFromPage(html: string): Promise<ArticleResult> {
  const { articleFromHtml } = await import('./html-page.ts');
  return articleFromHtml(html);
}

/** Of a plain text every block is read. */
function withFullCoverage(result: Result<Article>): ArticleResult {
  if (!result.ok) return result;
  const article = result.value;
  return {
    ok: true,
    value: { article, coverage: { read: article.blocks.length, recovered: 0, skipped: [] } },
  };
}
