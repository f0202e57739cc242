export type * from './types.ts';
export { analyze } from './analyze.ts';
export { summarize } from './report/summary.ts';
export { supportsLanguage } from './languages/registry.ts';
