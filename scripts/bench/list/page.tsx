/** The popup's view of a report that the server has, as a page of its own. */
import '../../../components/base.css';
import { render } from 'preact';
import { I18nContext } from '../../../components/i18n.ts';
import type { ReportState } from '../../../components/popup-state.ts';
import { PopupView } from '../../../components/popup-view.tsx';
import { applyCorrections } from '../../../lib/corrections/apply.ts';
import type { Report, ReportSummary } from '../../../lib/engine/index.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { speak } from '../../command-line/speak.ts';
import { IDLE_DESK } from './idle-desk.ts';

const nothing = (): void => undefined;
const I18N = speak(english);

/** What the server has ready. */
export interface ListData {
  readonly report: Report;
  readonly summary: ReportSummary;
}

declare global {
  /** Shows the report, with the quote at a place as the one to which a step has led. */
  var showList: ((data: ListData, at: number | null) => void) | undefined;
}

globalThis.showList = ({ report, summary }, at) => {
  const state: ReportState = {
    status: 'report',
    found: report,
    report,
    summary,
    corrections: [],
    corrected: applyCorrections(report, []),
    marks: true,
    notice: null,
    problem: null,
    at,
  };
  const actions = { onMarks: nothing, onJump: nothing, onStep: nothing, onRetry: nothing };
  const view = document.getElementById('view');
  if (view === null) throw new Error('the page has no place for its view');
  render(
    <I18nContext.Provider value={I18N}>
      <PopupView state={state} {...actions} desk={IDLE_DESK} onOpenPanel={null} />
    </I18nContext.Provider>,
    view,
  );
};
