import type {
  Article,
  Coverage,
  LanguageModel,
  ModelFiles,
  ModelPaths,
  NetworkCode,
  Report,
  Result,
} from '../engine/index.ts';

/** What analysing needs from the engine, and how files are read. */
export interface AnalysisParts {
  readonly analyze: (page: ReadArticle & { readonly model: LanguageModel | null }) => Report;
  readonly modelPaths: (language: string) => ModelPaths | null;
  readonly loadModel: (
    language: string,
    files: ModelFiles,
    code: NetworkCode,
  ) => Result<LanguageModel>;
  /** @throws if there is no such file */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** @throws if it is no module for the tagger */
  readonly startModule: (bytes: Uint8Array) => Promise<NetworkCode>;
}

export interface ReadArticle {
  readonly article: Article;
  readonly coverage: Coverage;
}

export interface Analysis {
  readonly report: Report;
  /** Whether the language has a model that could not be used, so that rules alone decided. */
  readonly rulesAlone: boolean;
}

/**
 * Runs the engine with the trained model of the article's language, which is read when the language is first met and kept
 * while the background lives. A model that cannot be used is tried again with the next article.
 */
export function createAnalysis(parts: AnalysisParts): (page: ReadArticle) => Promise<Analysis> {
  const models = new Map<string, Promise<LanguageModel | null>>();
  return async (page) => {
    const { language } = page.article;
    const paths = parts.modelPaths(language);
    if (paths === null)
      return { report: parts.analyze({ ...page, model: null }), rulesAlone: false };
    const loading = models.get(paths.tagger) ?? load(parts, language, paths);
    models.set(paths.tagger, loading);
    const model = await loading;
    if (model === null) models.delete(paths.tagger);
    return { report: parts.analyze({ ...page, model }), rulesAlone: model === null };
  };
}

async function load(
  { readFile, loadModel, startModule }: AnalysisParts,
  language: string,
  paths: ModelPaths,
): Promise<LanguageModel | null> {
  try {
    const [tagger, linker, code] = await Promise.all([
      readFile(paths.tagger),
      readFile(paths.linker),
      readFile(paths.network).then(startModule),
    ]);
    const model = loadModel(language, { tagger, linker }, code);
    return model.ok ? model.value : null;
  } catch {
    return null;
  }
}
