import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { shownReport } from '../lib/corrections/shown.ts';
import type { Report, ReportSummary, Span } from '../lib/engine/index.ts';
import { type Answer, nextState, type PopupState, type Present, type Step } from './popup-state.ts';
import { PopupView } from './popup-view.tsx';
import { type DeskRequests, useDeskActions } from './use-desk-actions.ts';

/** What can be asked about a tab. None throws: what goes wrong is an answer that says so. */
export interface TabRequests extends DeskRequests {
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
  /** Below it, who spoke is left open; 0 to 1. */
  readonly leastConfidence: number;
  readonly onOpenPanel: (() => void) | null;
}): VNode {
  const { requests, first, summarize, leastConfidence } = props;
  const [state, setState] = useState(WORKING);
  const present = usePresent(summarize, leastConfidence);
  const ask = useCallback(
    async (answer: Promise<Answer>, before?: PopupState) => {
      const answered = await answer;
      setState((now) => nextState(before ?? now, answered, present));
    },
    [present],
  );
  const desk = useDeskActions(requests, state, ask);
  useEffect(() => void ask(requests[first]()), [ask, requests, first]);
  useEffect(() => requests.follow(() => void ask(requests.see())), [ask, requests]);
  return (
    <PopupView
      state={state}
      desk={desk}
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

function usePresent(
  summarize: (report: Report) => ReportSummary,
  leastConfidence: number,
): Present {
  return useCallback(
    (found, corrections) => {
      const corrected = shownReport(found, corrections, leastConfidence);
      return { corrected, summary: summarize(corrected.report) };
    },
    [summarize, leastConfidence],
  );
}
