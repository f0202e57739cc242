import { describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  nextState,
  type PopupState,
  type Present,
} from '../../components/popup-state.ts';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { failing, showing } from './stories/states.ts';

const WORKING: PopupState = { status: 'working' };
const SHOWN = showing(HARBOUR_REPORT);
const FAILURE: Answer = {
  status: 'failed',
  failure: { code: 'page-gone', message: 'The page has gone.' },
};
const REPORT: Answer = {
  status: 'report',
  report: HARBOUR_REPORT,
  corrections: [],
  marks: false,
  notice: null,
};

describe('nextState', () => {
  const present = vi.fn<Present>(() => SHOWN);

  it('shows a report with its summary', () => {
    expect(nextState(WORKING, REPORT, present)).toEqual({ ...SHOWN, marks: false });
    expect(present).toHaveBeenCalledWith(HARBOUR_REPORT, []);
  });

  it('shows a failure where there is nothing else to show', () => {
    const failed = failing('page-gone', 'The page has gone.');
    expect(nextState(WORKING, FAILURE, present)).toEqual(failed);
    expect(nextState(failing('timeout', 'Too late.'), FAILURE, present)).toEqual(failed);
  });

  it('keeps the report that the reader has, and says what failed', () => {
    const problem = { code: 'page-gone', message: 'The page has gone.' };
    expect(nextState(SHOWN, FAILURE, present)).toEqual({ ...SHOWN, problem });
  });

  it('forgets an old problem when a wish is met', () => {
    const troubled = nextState(SHOWN, FAILURE, present);
    expect(nextState(troubled, { status: 'done' }, present)).toEqual(SHOWN);
    expect(nextState(troubled, REPORT, present)).toEqual({ ...SHOWN, marks: false });
  });

  it('changes nothing else when a wish is met', () => {
    expect(nextState(WORKING, { status: 'done' }, present)).toBe(WORKING);
  });
});
