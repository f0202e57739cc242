import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Answer, nextState, type PopupState } from '../../components/popup-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { summarize } from '../../lib/engine/index.ts';
import { client } from '../../lib/extension/client.ts';
import { failed } from '../../lib/extension/failures.ts';

const WORKING: PopupState = { status: 'working' };

/** The popup of a tab: asks the background and shows what it answers. */
export function App({ tab }: { readonly tab: Promise<number | null> }): VNode {
  const [state, setState] = useState(WORKING);

  const ask = useCallback(
    async (request: (tabId: number) => Promise<Answer>, before?: PopupState) => {
      const tabId = await tab;
      const answer = tabId === null ? failed('page-gone') : await request(tabId);
      setState((now) => nextState(before ?? now, answer, summarize));
    },
    [tab],
  );

  useEffect(() => void ask(client.openTab), [ask]);
  useEffect(() => follow(tab, () => void ask(client.openTab)), [ask, tab]);

  return (
    <PopupView
      state={state}
      onMarks={(on) => void ask((tabId) => client.setMarks(tabId, on))}
      onJump={useCallback((span) => void ask((tabId) => client.jumpTo(tabId, span)), [ask])}
      onRetry={() => {
        setState(WORKING);
        void ask(client.retry, state);
      }}
    />
  );
}

/** Calls back each time the tab's article has changed, until the returned function is called. */
function follow(tab: Promise<number | null>, changed: () => void): () => void {
  let end: (() => void) | null = () => undefined;
  void tab.then((tabId) => {
    if (end && tabId !== null) end = client.onReplaced(tabId, changed);
  });
  return () => {
    end?.();
    end = null;
  };
}
