import { expect } from 'vitest';
import type { ReportState, TabState } from '../../../lib/extension/messages.ts';

export function expectReport(state: TabState): ReportState {
  if (state.status !== 'report') expect.fail(`no report, but ${state.failure.code}`);
  return state;
}

/** The code of a failure; of anything else a sentence that is no code. */
export function codeOf(state: TabState | { readonly status: 'done' | 'link' }): string {
  return state.status === 'failed' ? state.failure.code : `no failure, but ${state.status}`;
}
