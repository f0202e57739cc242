import { defineBackground } from 'wxt/utils/define-background';
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

export default defineBackground(() => {
  const flow = new Flow({
    analyze: createAnalysis({
      analyze,
      modelPaths,
      loadModel,
      readFile: readOwnFile,
      startModule: moduleStarter(isNetworkCode),
    }),
    summarize,
    supportsLanguage,
    css: highlightCss,
  });
  startBackground(flow, new AbortController().signal);
});
