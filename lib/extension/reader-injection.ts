import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Article, Coverage, ErrorCode, Result } from '../engine/index.ts';
import { TOO_LATE, withDeadline } from './deadline.ts';
import { READ_LIMIT } from './limits.ts';
import { errorCodeSchema, readPageSchema } from './schemas.ts';

/** What the reader finds in a page. */
export interface ReadPage {
  readonly article: Article;
  readonly coverage: Coverage;
}

const answerSchema: v.GenericSchema<Result<ReadPage>> = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    value: readPageSchema,
  }),
  v.object({ ok: v.literal(false), code: errorCodeSchema }),
]);

/**
 * Lets the reader into a tab's page, which the browser allows only after the reader's own click,
 * and waits for what it finds.
 *
 * @returns the article; or why there is none: the reader's own reason, `page-forbidden` where the
 * browser keeps extensions out, `page-gone` if the tab is closed, `timeout`, `internal`
 */
export async function readPage(tabId: number): Promise<Result<ReadPage>> {
  try {
    const script = browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    const results = await withDeadline(script, READ_LIMIT);
    return results === TOO_LATE ? fail('timeout') : answerIn(results);
  } catch (error) {
    return fail(await refusal(tabId, error));
  }
}

/**
 * Why the browser would not touch a page, from what it threw: the browsers give sentences, no codes.
 *
 * @returns `page-gone`, `page-forbidden` or `internal`
 */
export async function refusal(tabId: number, error: unknown): Promise<ErrorCode> {
  if (!(await exists(tabId))) return 'page-gone';
  const sentence = error instanceof Error ? error.message : String(error);
  if (/frame.+removed|no tab|tab id/iu.test(sentence)) return 'page-gone';
  return /cannot access|cannot be scripted|missing host permission|error page/iu.test(sentence)
    ? 'page-forbidden'
    : 'internal';
}

/** Firefox gives `null` for pages of its own, where Chromium refuses. */
function answerIn(results: readonly ({ readonly result?: unknown } | null)[]): Result<ReadPage> {
  const [top] = results;
  if (top === null || top === undefined) return fail('page-forbidden');
  const answer = v.safeParse(answerSchema, top.result);
  return answer.success ? answer.output : fail('internal');
}

async function exists(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}

function fail(code: ErrorCode): { readonly ok: false; readonly code: ErrorCode } {
  return { ok: false, code };
}
