import { describe, expect, it, vi } from 'vitest';
import type { LanguageModel, NetworkCode } from '../../lib/engine/index.ts';
import { type AnalysisParts, createAnalysis } from '../../lib/extension/analysis.ts';
import { articleWith, COVERAGE, reportOn } from './support/sample.ts';

const MODEL = { tagger: 'tagger', linker: 'linker' } as unknown as LanguageModel;
const CODE = { memory: {} } as unknown as NetworkCode;
const page = { article: articleWith(), coverage: COVERAGE };

function workingParts() {
  return {
    analyze: vi.fn<AnalysisParts['analyze']>(({ article }) => reportOn(article)),
    modelPaths: (language: string) =>
      language === 'en' ? { tagger: 'en.tagger', linker: 'en.linker', network: 'wasm' } : null,
    loadModel: vi.fn<AnalysisParts['loadModel']>(() => ({ ok: true, value: MODEL })),
    readFile: vi.fn<AnalysisParts['readFile']>((path) =>
      Promise.resolve(new TextEncoder().encode(path)),
    ),
    startModule: vi.fn<AnalysisParts['startModule']>(() => Promise.resolve(CODE)),
  };
}

describe('analysing with a trained model', () => {
  it('reads the files of the language and runs the engine with the model', async () => {
    const parts = workingParts();
    const { rulesAlone } = await createAnalysis(parts)(page);
    expect(rulesAlone).toBe(false);
    expect(parts.readFile.mock.calls).toEqual([['en.tagger'], ['en.linker'], ['wasm']]);
    const [, files, code] = parts.loadModel.mock.calls[0] ?? [];
    expect(new TextDecoder().decode(files?.linker)).toBe('en.linker');
    expect(code).toBe(CODE);
    expect(new TextDecoder().decode(parts.startModule.mock.calls[0]?.[0])).toBe('wasm');
    expect(parts.analyze.mock.calls[0]?.[0].model).toBe(MODEL);
  });

  it('reads the files once for several articles', async () => {
    const parts = workingParts();
    const analysis = createAnalysis(parts);
    await Promise.all([analysis(page), analysis(page)]);
    await analysis(page);
    expect(parts.readFile).toHaveBeenCalledTimes(3);
    expect(parts.loadModel).toHaveBeenCalledTimes(1);
  });

  it('reads nothing for a language without a model', async () => {
    const parts = workingParts();
    const article = { ...page.article, language: 'de' };
    expect((await createAnalysis(parts)({ ...page, article })).rulesAlone).toBe(false);
    expect(parts.readFile).not.toHaveBeenCalled();
    expect(parts.analyze.mock.calls[0]?.[0].model).toBeNull();
  });

  it.each<[string, Partial<AnalysisParts>]>([
    ['cannot be read', { readFile: () => Promise.reject(new TypeError('no such file')) }],
    ['is no module', { startModule: () => Promise.reject(new WebAssembly.CompileError()) }],
    ['is damaged', { loadModel: () => ({ ok: false, code: 'model-unavailable' }) }],
  ])('lets the rules decide where a file %s, and tries again', async (_, changes) => {
    const parts = workingParts();
    const { readFile, loadModel, startModule } = parts;
    const broken: AnalysisParts = Object.assign(parts, changes);
    const analysis = createAnalysis(broken);
    expect((await analysis(page)).rulesAlone).toBe(true);
    expect(parts.analyze.mock.calls[0]?.[0].model).toBeNull();
    Object.assign(broken, { readFile, loadModel, startModule });
    expect((await analysis(page)).rulesAlone).toBe(false);
  });
});
