import type { Report, Result, Span } from '../engine/index.ts';
import type { Painting } from '../palette/marks.ts';
import { articleKey } from './article-key.ts';
import { TOO_LATE, withDeadline } from './deadline.ts';
import { injectFragments } from './fragments.ts';
import { ASK_LIMIT, PAINT_LIMIT } from './limits.ts';
import { readerMessages, type Step } from './messages.ts';

const { sendMessage } = readerMessages;

/**
 * The background's hand in a page: each function asks the reader in a tab about the article of a
 * report. They give `page-gone` if the page holds another article or no reader, and `timeout` if
 * the page is too busy to answer (what was asked may still happen then).
 */
export const reader = {
  holds: (tabId: number, { article }: Report) =>
    answered(sendMessage('holds', { key: articleKey(article) }, topFrame(tabId)), ASK_LIMIT),

  paint: (tabId: number, { article }: Report, { marks, summary, look }: Painting) => {
    const data = { key: articleKey(article), marks, summary, look };
    return answered(sendMessage('paint', data, topFrame(tabId)), PAINT_LIMIT);
  },

  unpaint: (tabId: number, { article }: Report) =>
    answered(sendMessage('unpaint', { key: articleKey(article) }, topFrame(tabId)), ASK_LIMIT),

  jump: (tabId: number, { article }: Report, span: Span) => {
    const data = { key: articleKey(article), span };
    return answered(sendMessage('jump', data, topFrame(tabId)), ASK_LIMIT);
  },

  step: (tabId: number, { article }: Report, to: Step) => {
    const data = { key: articleKey(article), to };
    return answered(sendMessage('step', data, topFrame(tabId)), ASK_LIMIT);
  },

  /** Lets the script in that makes links, which most pages never need, and asks for one. */
  link: async (tabId: number, { article }: Report, span: Span): Promise<Result<string | null>> => {
    const data = { key: articleKey(article), span };
    return answered(
      injectFragments(tabId).then(() => sendMessage('link', data, topFrame(tabId))),
      PAINT_LIMIT,
    );
  },
};

function topFrame(tabId: number): { tabId: number; frameId: number } {
  return { tabId, frameId: 0 };
}

async function answered<T>(answer: Promise<Result<T>>, limit: number): Promise<Result<T>> {
  try {
    const inTime = await withDeadline(answer, limit);
    return inTime === TOO_LATE ? { ok: false, code: 'timeout' } : inTime;
  } catch {
    return { ok: false, code: 'page-gone' };
  }
}
