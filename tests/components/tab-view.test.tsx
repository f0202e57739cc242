import { act, cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nContext } from '../../components/i18n.ts';
import type { Answer } from '../../components/popup-state.ts';
import { TabView } from '../../components/tab-view.tsx';
import { summarize } from '../../lib/engine/report/summary.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { ENGLISH } from './stories/speak-english.ts';

const REPORT = { status: 'report', report: HARBOUR_REPORT, marks: true, notice: null } as const;
const UNREAD: Answer = { status: 'unread' };

afterEach(cleanup);

async function showTab(first: 'open' | 'see', answer: Answer) {
  let changed: () => void = () => undefined;
  const answering = (given: Answer) => vi.fn<() => Promise<Answer>>().mockResolvedValue(given);
  const requests = {
    open: answering(answer),
    see: answering(answer),
    retry: answering(REPORT),
    setMarks: answering({ ...REPORT, marks: false }),
    jumpTo: answering({ status: 'done' }),
    step: answering({ status: 'stepped', at: 1 }),
    follow: vi.fn((callback: () => void) => {
      changed = callback;
      return end;
    }),
  };
  const end = vi.fn();
  await act(() => {
    render(
      <I18nContext.Provider value={ENGLISH}>
        <TabView requests={requests} first={first} summarize={summarize} onOpenPanel={null} />
      </I18nContext.Provider>,
    );
  });
  const change = () =>
    act(async () => {
      changed();
      await Promise.resolve();
    });
  return { requests, end, change, user: userEvent.setup() };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the view of a tab', () => {
  it('in the popup has the page read', async () => {
    const { requests } = await showTab('open', REPORT);
    expect(title()).toBe(HARBOUR_REPORT.article.title);
    expect(requests.see).not.toHaveBeenCalled();
  });

  it('in the panel only looks', async () => {
    const { requests } = await showTab('see', UNREAD);
    expect(title()).toBe(english.unread.title);
    expect(requests.open).not.toHaveBeenCalled();
  });

  it('follows what others change, until it goes', async () => {
    const { requests, change, end } = await showTab('see', UNREAD);
    requests.see.mockResolvedValue(REPORT);
    await change();
    expect(title()).toBe(HARBOUR_REPORT.article.title);
    requests.see.mockResolvedValue(UNREAD);
    await change();
    expect(title()).toBe(english.unread.title);
    cleanup();
    await vi.waitFor(() => {
      expect(end).toHaveBeenCalledOnce();
    });
  });

  it('shows where a step has led', async () => {
    const { user, requests } = await showTab('open', REPORT);
    await user.click(screen.getByRole('button', { name: 'Next quote' }));
    expect(requests.step).toHaveBeenCalledExactlyOnceWith('next');
    expect(screen.getByText('2 of 9')).toBeTruthy();
  });

  it('reads again when asked to', async () => {
    const failure = { code: 'timeout', message: 'Too late.' } as const;
    const { user, requests } = await showTab('open', { status: 'failed', failure });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(requests.retry).toHaveBeenCalledOnce();
    expect(title()).toBe(HARBOUR_REPORT.article.title);
  });
});
