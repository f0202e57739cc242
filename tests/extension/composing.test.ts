import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleKey } from '../../lib/extension/article-key.ts';
import { composeInBackground, keyInPage } from '../../lib/extension/composing.ts';
import { articleWith, COVERAGE } from './support/sample.ts';

const SNAPSHOT = { html: '', lengths: '', url: '', found: null, seen: null };

/** Has the background answer so. */
function answering(answer: () => unknown): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((
    _: unknown,
    respond: (answer: unknown) => void,
  ) => {
    respond(answer());
  }) as never);
}

describe('an article that the background composes', () => {
  const article = articleWith();
  const told = { article, coverage: COVERAGE, runs: [], unseen: [], key: 'told' };

  it('keeps the key that came with it, wherever it is handed on', async () => {
    answering(() => ({ res: { ok: true, value: told } }));
    expect(await composeInBackground(SNAPSHOT)).toEqual({ ok: true, value: told });
    expect(keyInPage({ ...article, url: 'https://news.example/frame' })).toBe('told');
  });

  it('gives no other article its key', () => {
    const other = articleWith('Another story');
    expect(keyInPage(other)).toBe(articleKey(other));
  });

  it('is not to be had from an extension that is gone', async () => {
    answering(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await composeInBackground(SNAPSHOT)).toEqual({ ok: false, code: 'page-gone' });
  });
});
