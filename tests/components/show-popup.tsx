import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, vi } from 'vitest';
import type { DeskActions } from '../../components/desk.ts';
import { I18nContext } from '../../components/i18n.ts';
import type { PopupState } from '../../components/popup-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { ENGLISH } from './stories/speak-english.ts';

afterEach(cleanup);

/** Renders the popup in a state, in English; gives the spies behind its callbacks. */
export function showPopup(state: PopupState) {
  const actions = {
    onMarks: vi.fn(),
    onJump: vi.fn(),
    onStep: vi.fn(),
    onRetry: vi.fn(),
    onOpenPanel: vi.fn(),
  };
  const desk = {
    onCite: vi.fn<DeskActions['onCite']>(() => Promise.resolve('linked')),
    onTake: vi.fn<DeskActions['onTake']>(() => Promise.resolve(true)),
    onCorrect: vi.fn<DeskActions['onCorrect']>(),
    onSettings: vi.fn(),
    site: {
      isAlways: vi.fn<DeskActions['site']['isAlways']>(() => Promise.resolve(false)),
      setAlways: vi.fn<DeskActions['site']['setAlways']>((_, on) => Promise.resolve(on)),
    },
  };
  const view = (now: PopupState) => (
    <I18nContext.Provider value={ENGLISH}>
      <PopupView state={now} desk={desk} {...actions} />
    </I18nContext.Provider>
  );
  const { rerender, unmount } = render(view(state));
  return {
    ...actions,
    desk,
    user: userEvent.setup(),
    unmount,
    change: (now: PopupState) => {
      rerender(view(now));
    },
  };
}

/** The row of a quote, by some of its words. */
export function rowOf(words: RegExp): HTMLElement {
  const [button] = screen.getAllByRole('button', { name: words });
  const item = button?.closest('li');
  if (!item) throw new Error('no such row');
  return item;
}

/** What axe finds wrong in the document, one line each; colours need a real browser. */
export async function findBarriers(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
