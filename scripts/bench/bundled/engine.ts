import {
  analyze,
  type Coverage,
  isNetworkCode,
  type LanguageModel,
  loadModel,
  modelPaths,
} from '../../../lib/engine/index.ts';
import type { BenchText } from '../texts/bench-text.ts';
import type { Contender, ReadFile } from './contender.ts';

export const ENGINE = 'engine';
const LANGUAGE = 'en';
const NOTHING_SKIPPED: Coverage = { read: 0, recovered: 0, skipped: [] };

/**
 * The engine as the extension runs it, and with one thing changed each. A model remembers what it has worked out for words:
 * one made anew for each text has met none of its words, one that is kept has met them all.
 */
export async function engineContenders(readFile: ReadFile): Promise<readonly Contender[]> {
  const makeModel = await modelMaker(readFile);
  const kept = makeModel();
  const running = (name: string, modelFor: () => LanguageModel | null): Contender => ({
    name,
    prepare: (text) => {
      const model = modelFor();
      return () => run(text, model);
    },
  });
  return [
    running(ENGINE, makeModel),
    running('engine, words met before', () => kept),
    running('engine, rules alone', () => null),
  ];
}

/** The engine from nothing, as after the start of the browser. */
export async function coldEngine(readFile: ReadFile): Promise<Contender> {
  const model = (await modelMaker(readFile))();
  return { name: ENGINE, prepare: (text) => () => run(text, model) };
}

function run({ article }: BenchText, model: LanguageModel | null): unknown {
  return analyze({ article, coverage: NOTHING_SKIPPED, model });
}

/** Reads the files of the model once. */
async function modelMaker(readFile: ReadFile): Promise<() => LanguageModel> {
  const paths = modelPaths(LANGUAGE);
  if (paths === null) throw new Error(`There is no model of ${LANGUAGE}.`);
  const { tagger, linker, network } = paths;
  const files = { tagger: await readFile(tagger), linker: await readFile(linker) };
  const module = await WebAssembly.compile(new Uint8Array(await readFile(network)));
  return () => {
    const { exports } = new WebAssembly.Instance(module);
    if (!isNetworkCode(exports)) throw new Error('The module of the tagger lacks something.');
    const model = loadModel(LANGUAGE, files, exports);
    if (!model.ok) throw new Error(`The model cannot be used: ${model.code}.`);
    return model.value;
  };
}
