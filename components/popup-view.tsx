import './base.css';
import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Span } from '../lib/engine/index.ts';
import { Failure } from './failure.tsx';
import { type I18n, useI18n } from './i18n.ts';
import type { PopupActions, PopupState, ReportState } from './popup-state.ts';
import { ReportContext } from './report-context.ts';
import { ReportHeader } from './report-header.tsx';
import { ReportView } from './report-view.tsx';
import { Working } from './working.tsx';

/** The whole popup, in any of its states. */
export function PopupView(props: PopupActions & { readonly state: PopupState }): VNode {
  const { t } = useI18n();
  const { state } = props;
  const [jumps, setJumps] = useState(0);
  const { onJump: jump } = props;
  const onJump = useCallback(
    (span: Span) => {
      setJumps((before) => before + 1);
      jump(span);
    },
    [jump],
  );
  return (
    <div class="popup">
      <p class="status" role="status">
        <span key={jumps}>{statusOf(state, jumps, t)}</span>
      </p>
      {state.status === 'working' ? <Working /> : null}
      {state.status === 'failed' ? <Failure {...state.failure} onRetry={props.onRetry} /> : null}
      {state.status === 'report' ? <WholeReport {...props} state={state} onJump={onJump} /> : null}
    </div>
  );
}

function WholeReport(props: PopupActions & { readonly state: ReportState }): VNode {
  const { state, onJump } = props;
  const { article } = state.report;
  const scope = useMemo(() => ({ article, onJump }), [article, onJump]);
  return (
    <ReportContext.Provider value={scope}>
      <ReportHeader state={state} onMarks={props.onMarks} />
      <ReportView state={state} onRetry={props.onRetry} />
    </ReportContext.Provider>
  );
}

/** What a screen reader says when the state changes. */
function statusOf(state: PopupState, jumps: number, t: I18n['t']): string {
  if (state.status === 'working') return t('working.title');
  if (state.status === 'failed') return state.failure.message;
  if (state.problem !== null) return state.problem.message;
  if (jumps > 0) return t('status.jumped');
  const { speakers, quoteCount } = state.summary;
  return t('status.ready', {
    speakers: t('counts.speakers', { count: speakers.length }),
    quotes: t('counts.quotes', { count: quoteCount }),
  });
}
