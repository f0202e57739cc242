import { browser } from 'wxt/browser';
import type { Correction } from '../corrections/types.ts';
import type { Span } from '../engine/index.ts';
import { TOO_LATE, withDeadline } from './deadline.ts';
import { failed, type Failed } from './failures.ts';
import { ANSWER_LIMIT } from './limits.ts';
import {
  backgroundMessages,
  type Done,
  type Link,
  type Step,
  type Stepped,
  type TabState,
  type Unread,
} from './messages.ts';

const { sendMessage } = backgroundMessages;
/** Tabs whose last answer came too late: it may be there by now. */
const late = new Set<number>();

/**
 * The tab above which the popup stands.
 *
 * @returns null if the browser tells of none
 */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * What the background says about a tab. No function throws and none takes longer than ten seconds:
 * what goes wrong is an answer that says so.
 */
export const client = {
  /**
   * What is kept of the tab's page, at once; or else a first reading of it, with the marks on. The
   * click that opened the popup lets the extension in.
   */
  openTab: (tabId: number): Promise<TabState> => {
    const clickedAt = performance.timeOrigin;
    return answered(tabId, sendMessage('openTab', { tabId, clickedAt }));
  },

  /** What is kept of the tab's page; nothing is read. */
  seeTab: (tabId: number): Promise<TabState | Unread> =>
    answered(tabId, sendMessage('seeTab', { tabId })),

  /** A new reading; if it fails, what was kept stays, and `openTab` gives it. */
  retry: (tabId: number): Promise<TabState> =>
    late.has(tabId) ? client.openTab(tabId) : answered(tabId, sendMessage('retry', { tabId })),

  setMarks: (tabId: number, on: boolean): Promise<TabState> =>
    answered(tabId, sendMessage('setMarks', { tabId, on })),

  /** Scrolls the page to a passage, given by its offsets into `Article.text`, and flashes it. */
  jumpTo: (tabId: number, span: Span): Promise<Done | Failed> =>
    answered(tabId, sendMessage('jumpTo', { tabId, span })),

  /**
   * An address that leads to the very words of a passage, given by its offsets into `Article.text`;
   * null if none does.
   */
  linkTo: (tabId: number, span: Span): Promise<Link | Failed> =>
    answered(tabId, sendMessage('linkTo', { tabId, span })),

  /** Keeps what the reader corrected on the page, in place of earlier corrections. */
  correct: (tabId: number, corrections: readonly Correction[]): Promise<TabState> =>
    answered(tabId, sendMessage('correct', { tabId, corrections })),

  /** Jumps to a neighbouring quote and shows its card in the page. */
  step: (tabId: number, to: Step): Promise<Stepped | Failed> =>
    answered(tabId, sendMessage('step', { tabId, to })),
};

async function answered<Answer>(tabId: number, answer: Promise<Answer>): Promise<Answer | Failed> {
  late.delete(tabId);
  try {
    const inTime = await withDeadline(answer, ANSWER_LIMIT);
    if (inTime !== TOO_LATE) return inTime;
    late.add(tabId);
    return failed('timeout');
  } catch {
    return failed('internal');
  }
}
