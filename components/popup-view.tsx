import './base.css';
import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Span } from '../lib/engine/index.ts';
import { DeskContext } from './desk.ts';
import { Failure } from './failure.tsx';
import { type I18n, useI18n } from './i18n.ts';
import type { PopupActions, PopupState, ReportState, Step } from './popup-state.ts';
import { inOrder, type QuoteStop } from './quote-order.ts';
import { ReportContext } from './report-context.ts';
import { ReportHeader } from './report-header.tsx';
import { ReportView } from './report-view.tsx';
import { stopSentence } from './stop-words.ts';
import { Unread } from './unread.tsx';
import { Working } from './working.tsx';

/** The whole popup, or the whole side panel, in any of its states. */
export function PopupView(props: PopupActions & { readonly state: PopupState }): VNode {
  const { t } = useI18n();
  const { state, onJump: jump, onStep: step } = props;
  const [jumps, setJumps] = useState(0);
  const summary = state.status === 'report' ? state.summary : null;
  const stops = useMemo(() => (summary === null ? [] : inOrder(summary)), [summary]);
  const onJump = useCallback(
    (span: Span) => {
      setJumps((before) => before + 1);
      jump(span);
    },
    [jump],
  );
  const onStep = useCallback(
    (to: Step) => {
      setJumps(0);
      step(to);
    },
    [step],
  );
  return (
    <div class="view">
      <p class="status" role="status">
        <span key={jumps}>{statusOf(state, stops, jumps, t)}</span>
      </p>
      {state.status === 'working' ? <Working /> : null}
      {state.status === 'unread' ? <Unread /> : null}
      {state.status === 'failed' ? <Failure {...state.failure} onRetry={props.onRetry} /> : null}
      {state.status === 'report' ? (
        <WholeReport {...props} {...{ state, stops, onJump, onStep }} />
      ) : null}
    </div>
  );
}

function WholeReport(
  props: PopupActions & { readonly state: ReportState; readonly stops: readonly QuoteStop[] },
): VNode {
  const { state, stops, onJump } = props;
  const { article } = state.report;
  const scope = useMemo(() => ({ article, onJump }), [article, onJump]);
  const { corrected, corrections } = state;
  const desk = useMemo(
    () => ({ ...props.desk, corrected, corrections }),
    [props.desk, corrected, corrections],
  );
  return (
    <ReportContext.Provider value={scope}>
      <DeskContext.Provider value={desk}>
        <ReportHeader {...props} />
        <ReportView state={state} stops={stops} onRetry={props.onRetry} />
      </DeskContext.Provider>
    </ReportContext.Provider>
  );
}

/** What a screen reader says when the state changes. */
function statusOf(
  state: PopupState,
  stops: readonly QuoteStop[],
  jumps: number,
  t: I18n['t'],
): string {
  if (state.status === 'working') return t('working.title');
  if (state.status === 'unread') return t('unread.title');
  if (state.status === 'failed') return state.failure.message;
  return state.problem?.message ?? reportStatus(state, stops, jumps, t);
}

function reportStatus(
  { summary, at }: ReportState,
  stops: readonly QuoteStop[],
  jumps: number,
  t: I18n['t'],
): string {
  if (jumps > 0) return t('status.jumped');
  const stop = at === null ? undefined : stops[at];
  if (at !== null && stop) return stopSentence(stop, at, stops, t);
  return t('status.ready', {
    speakers: t('counts.speakers', { count: summary.speakers.length }),
    quotes: t('counts.quotes', { count: summary.quoteCount }),
  });
}
