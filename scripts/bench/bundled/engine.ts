import {
  analyze,
  type Coverage,
  type LanguageModel,
  loadModel,
  type ModelFiles,
  modelPaths,
  type ProductExports,
  productModule,
} from '../../../lib/engine/index.ts';
import type { BenchText } from '../texts/bench-text.ts';
import type { Contender, ReadFile } from './contender.ts';

export const ENGINE = 'engine';
const LANGUAGE = 'en';
const NOTHING_SKIPPED: Coverage = { read: 0, recovered: 0, skipped: [] };

/**
 * The engine as the extension runs it, in plain JavaScript, and with one thing changed each. A model remembers what it has
 * worked out for words: one made anew for each text has met none of its words, one that is kept has met them all.
 */
export async function engineContenders(readFile: ReadFile): Promise<readonly Contender[]> {
  const files = await modelFiles(readFile);
  const multiplier = newMultiplier();
  const plain = ready(files, null);
  const fast = ready(files, multiplier);
  const running = (name: string, modelFor: () => LanguageModel | null): Contender => ({
    name,
    prepare: (text) => {
      const used = modelFor();
      return () => run(text, used);
    },
  });
  return [
    running(ENGINE, () => ready(files, null)),
    running('engine, words met before', () => plain),
    running('engine, WebAssembly', () => ready(files, multiplier)),
    running('engine, WebAssembly, words met before', () => fast),
    running('engine, rules alone', () => null),
  ];
}

/** The engine from nothing, as after the start of the browser. */
export async function coldEngine(readFile: ReadFile): Promise<Contender> {
  const model = ready(await modelFiles(readFile), null);
  return { name: ENGINE, prepare: (text) => () => run(text, model) };
}

function run({ article }: BenchText, model: LanguageModel | null): unknown {
  return analyze({ article, coverage: NOTHING_SKIPPED, model });
}

async function modelFiles(readFile: ReadFile): Promise<ModelFiles> {
  const paths = modelPaths(LANGUAGE);
  if (paths === null) throw new Error(`There is no model of ${LANGUAGE}.`);
  const [tagger, linker] = await Promise.all([readFile(paths.tagger), readFile(paths.linker)]);
  return { tagger, linker };
}

function ready(files: ModelFiles, multiplier: ProductExports | null): LanguageModel {
  const model = loadModel(LANGUAGE, files, multiplier);
  if (!model.ok) throw new Error(`The model cannot be used: ${model.code}.`);
  return model.value;
}

function newMultiplier(): ProductExports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(productModule()));
  return exports as unknown as ProductExports;
}
