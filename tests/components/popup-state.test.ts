import { describe, expect, it, vi } from 'vitest';
import { type Answer, nextState, type PopupState } from '../../components/popup-state.ts';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { failing, showing } from './stories/states.ts';

const WORKING: PopupState = { status: 'working' };
const SHOWN = showing(HARBOUR_REPORT);
const FAILURE: Answer = {
  status: 'failed',
  failure: { code: 'page-gone', message: 'The page has gone.' },
};
const REPORT: Answer = { status: 'report', report: HARBOUR_REPORT, marks: false, notice: null };

describe('nextState', () => {
  const summarize = vi.fn(() => SHOWN.summary);

  it('shows a report with its summary', () => {
    expect(nextState(WORKING, REPORT, summarize)).toEqual({ ...SHOWN, marks: false });
    expect(summarize).toHaveBeenCalledWith(HARBOUR_REPORT);
  });

  it('shows a failure where there is nothing else to show', () => {
    const failed = failing('page-gone', 'The page has gone.');
    expect(nextState(WORKING, FAILURE, summarize)).toEqual(failed);
    expect(nextState(failing('timeout', 'Too late.'), FAILURE, summarize)).toEqual(failed);
  });

  it('keeps the report that the reader has, and says what failed', () => {
    const problem = { code: 'page-gone', message: 'The page has gone.' };
    expect(nextState(SHOWN, FAILURE, summarize)).toEqual({ ...SHOWN, problem });
  });

  it('forgets an old problem when a wish is met', () => {
    const troubled = nextState(SHOWN, FAILURE, summarize);
    expect(nextState(troubled, { status: 'done' }, summarize)).toEqual(SHOWN);
    expect(nextState(troubled, REPORT, summarize)).toEqual({ ...SHOWN, marks: false });
  });

  it('changes nothing else when a wish is met', () => {
    expect(nextState(WORKING, { status: 'done' }, summarize)).toBe(WORKING);
  });
});
