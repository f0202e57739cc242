import { defineBackground } from 'wxt/utils/define-background';
import { analyze, summarize, supportsLanguage } from '../lib/engine/index.ts';
import { startBackground } from '../lib/extension/background.ts';
import { Flow } from '../lib/extension/flow.ts';
import { highlightCss } from '../lib/palette/palette.ts';

export default defineBackground(() => {
  const flow = new Flow({ analyze, summarize, supportsLanguage, css: highlightCss });
  startBackground(flow, new AbortController().signal);
});
