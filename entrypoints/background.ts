import { defineBackground } from 'wxt/utils/define-background';
import { composeArticle } from '../lib/article/compose-article.ts';
import {
  analyze,
  isNetworkCode,
  loadModel,
  modelPaths,
  summarize,
  supportsLanguage,
} from '../lib/engine/index.ts';
import { createAnalysis } from '../lib/extension/analysis.ts';
import { startBackground } from '../lib/extension/background.ts';
import { Flow } from '../lib/extension/flow.ts';
import { readOwnFile } from '../lib/extension/own-files.ts';
import { moduleStarter } from '../lib/extension/start-module.ts';
import { highlightCss } from '../lib/palette/palette.ts';

/** Notes down every analysis, in the build of the bench alone: no other has this code. */
const analyzeNoted: typeof analyze = (page) => {
  const start = performance.now();
  const report = analyze(page);
  performance.measure('whosaid:analyze', { start });
  return report;
};
const analyzePage = import.meta.env.MODE === 'bench' ? analyzeNoted : analyze;

export default defineBackground(() => {
  const flow = new Flow({
    analyze: createAnalysis({
      analyze: analyzePage,
      modelPaths,
      loadModel,
      readFile: readOwnFile,
      startModule: moduleStarter(isNetworkCode),
    }),
    summarize,
    supportsLanguage,
    css: highlightCss,
  });
  startBackground(flow, composeArticle, new AbortController().signal);
});
