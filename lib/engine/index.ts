export type * from './types.ts';
export { analyze } from './analyze.ts';
export { loadModel, modelPaths, type ModelPaths } from './load-model.ts';
export type { LanguageModel, ModelFiles } from './attribution/linking/model.ts';
export { isNetworkCode, type NetworkCode } from './tagging/network-code.ts';
export { summarize } from './report/summary.ts';
export { supportsLanguage } from './languages/registry.ts';
