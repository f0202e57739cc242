import { act, cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { I18nContext } from '../../components/i18n.ts';
import type { Answer } from '../../components/popup-state.ts';
import { TabView } from '../../components/tab-view.tsx';
import type { DeskRequests } from '../../components/use-desk-actions.ts';
import { quoteRef } from '../../lib/corrections/references.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { summarize } from '../../lib/engine/report/summary.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { ENGLISH } from './stories/speak-english.ts';

const REPORT = {
  status: 'report',
  report: HARBOUR_REPORT,
  corrections: [] as readonly Correction[],
  marks: true,
  notice: null,
} as const;
const NOT_SO: Correction = {
  kind: 'not-a-quote',
  quote: quoteRef(HARBOUR_REPORT.article, HARBOUR_REPORT.quotes[1]!),
};
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
    correct: answering({ ...REPORT, corrections: [NOT_SO] }),
    linkTo: vi.fn<DeskRequests['linkTo']>().mockResolvedValue({ status: 'link', url: null }),
    copy: vi.fn<DeskRequests['copy']>().mockResolvedValue(true),
    save: vi.fn<DeskRequests['save']>(),
    site: { isAlways: () => Promise.resolve(null), setAlways: () => Promise.resolve(false) },
    openSettings: vi.fn(),
    follow: vi.fn((callback: () => void) => {
      changed = callback;
      return end;
    }),
  };
  const end = vi.fn();
  await act(() => {
    render(
      <I18nContext.Provider value={ENGLISH}>
        <TabView
          requests={requests}
          first={first}
          summarize={summarize}
          leastConfidence={0}
          onOpenPanel={null}
        />
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

describe('the tools of a report', () => {
  const every = () => screen.getByRole('button', { name: /Every storm/u }).closest('li')!;
  const press = (name: string) => within(every()).getByRole('button', { name });

  it('copy a quote with a link to the very words, or say that there is none', async () => {
    const { requests, user } = await showTab('open', REPORT);
    const url = 'https://courier.example/story#:~:text=every%20storm';
    requests.linkTo.mockResolvedValueOnce({ status: 'link', url });
    await user.click(press('Copy'));
    const words =
      '“Every storm takes another yard of them.” — Mara Ellwood, harbour commissioner. ';
    const copied = requests.copy.mock.lastCall?.[0] ?? '';
    expect(copied.startsWith(words) && copied.endsWith(` ${url}`)).toBe(true);
    await user.click(press('Copy'));
    expect(requests.copy.mock.lastCall?.[0]).toMatch(/courier\.example\/story$/u);
    expect(within(every()).getByRole('status').textContent).toContain(
      'none leads to the very words',
    );
  });

  it('save the whole report under a name of its own', async () => {
    const { requests, user } = await showTab('open', REPORT);
    await user.click(screen.getByRole('button', { name: 'Take it with you' }));
    await user.click(screen.getByRole('button', { name: 'Save as Data (JSON)' }));
    const [file] = requests.save.mock.lastCall!;
    expect(file).toMatchObject({
      type: 'application/json',
      name: expect.stringMatching(/^whosaid-.*\.json$/u) as string,
    });
    expect(JSON.parse(file.text)).toEqual(HARBOUR_REPORT);
  });

  it('show at once what the reader has corrected', async () => {
    const { requests, user } = await showTab('open', REPORT);
    await user.click(press('Correct'));
    await user.click(press('This is no quote'));
    expect(requests.correct).toHaveBeenCalledExactlyOnceWith([NOT_SO]);
    expect(screen.queryByRole('button', { name: /^“Every storm/u })).toBeNull();
    expect(screen.getByRole('region', { name: 'Your corrections' })).toBeTruthy();
  });
});
