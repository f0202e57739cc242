import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Report, ReportSummary, Span } from '../lib/engine/index.ts';
import { type Answer, nextState, type PopupState, type Step } from './popup-state.ts';
import { PopupView } from './popup-view.tsx';

/** What can be asked about a tab. None throws: what goes wrong is an answer that says so. */
export interface TabRequests {
  /** Gives what is kept of the page, or else reads it. */
  readonly open: () => Promise<Answer>;
  /** Gives what is kept of the page. */
  readonly see: () => Promise<Answer>;
  /** Reads the page anew. */
  readonly retry: () => Promise<Answer>;
  readonly setMarks: (on: boolean) => Promise<Answer>;
  readonly jumpTo: (span: Span) => Promise<Answer>;
  readonly step: (to: Step) => Promise<Answer>;
  /** Calls back when what is kept changes; returns the end of it. */
  readonly follow: (changed: () => void) => () => void;
}

const WORKING: PopupState = { status: 'working' };

/**
 * The view of one tab: asks about it, shows what is answered, and follows what others change.
 *
 * @param props.first what is asked at the beginning: `open` reads the page, `see` never does
 */
export function TabView(props: {
  readonly requests: TabRequests;
  readonly first: 'open' | 'see';
  readonly summarize: (report: Report) => ReportSummary;
  readonly onOpenPanel: (() => void) | null;
}): VNode {
  const { requests, first, summarize } = props;
  const [state, setState] = useState(WORKING);
  const ask = useCallback(
    async (answer: Promise<Answer>, before?: PopupState) => {
      const answered = await answer;
      setState((now) => nextState(before ?? now, answered, summarize));
    },
    [summarize],
  );
  useEffect(() => void ask(requests[first]()), [ask, requests, first]);
  useEffect(() => requests.follow(() => void ask(requests.see())), [ask, requests]);
  return (
    <PopupView
      state={state}
      onMarks={(on) => void ask(requests.setMarks(on))}
      onJump={useCallback((span: Span) => void ask(requests.jumpTo(span)), [ask, requests])}
      onStep={(to) => void ask(requests.step(to))}
      onRetry={() => {
        setState(WORKING);
        void ask(requests.retry(), state);
      }}
      onOpenPanel={props.onOpenPanel}
    />
  );
}
