import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { client } from '../../lib/extension/client.ts';
import { codeOf } from './support/answers.ts';
import { connectPopup, FakeBackground, sendRaw } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 7;
/** What is there where an answer is not. */
const LONGER = Promise.resolve({ status: 'done' } as const);

let tabs: FakeTabs;
let background: FakeBackground;

beforeEach(() => {
  tabs = new FakeTabs();
  background = new FakeBackground();
  connectPopup();
});

afterEach(() => {
  background.stop();
  vi.useRealTimers();
});

describe('a page that the browser keeps to itself', () => {
  // What Chromium 156 and Firefox 153 were seen to say.
  it.each([
    'Cannot access a chrome:// URL',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'The extensions gallery cannot be scripted.',
    'Frame with ID 0 is showing error page',
    'Missing host permission for the tab',
  ])('is forbidden: %s', async (sentence) => {
    tabs.open(TAB).refusal = sentence;
    expect(await client.openTab(TAB)).toEqual({
      status: 'failed',
      failure: { code: 'page-forbidden', message: 'error_page_forbidden' },
    });
  });

  it('is forbidden where Firefox gives nothing at all', async () => {
    tabs.open(TAB).nextReading = () => Promise.resolve([null]);
    expect(codeOf(await client.openTab(TAB))).toBe('page-forbidden');
  });

  it('may be allowed later', async () => {
    const page = tabs.open(TAB);
    page.refusal = 'Missing host permission for the tab';
    await client.openTab(TAB);
    page.refusal = null;
    expect((await client.openTab(TAB)).status).toBe('report');
  });
});

describe('what the reader in the page says', () => {
  it.each(['no-article', 'page-too-large', 'internal'])('is passed on: %s', async (code) => {
    tabs.open(TAB).nextReading = () => Promise.resolve([{ result: { ok: false, code } }]);
    expect(codeOf(await client.openTab(TAB))).toBe(code);
  });

  it.each([
    ['nothing, as where it has thrown', null],
    ['no result', 'article'],
    ['no article', { ok: true, value: { coverage: { read: 1, recovered: 0, skipped: [] } } }],
    ['an unknown code', { ok: false, code: 'tired' }],
  ])('is not trusted blindly: %s', async (_, result) => {
    tabs.open(TAB).nextReading = () => Promise.resolve([{ frameId: 0, result }]);
    expect(codeOf(await client.openTab(TAB))).toBe('internal');
    expect(background.analyze).not.toHaveBeenCalled();
  });
});

describe('the end of patience', () => {
  it('comes before ten seconds where the page never answers', async () => {
    tabs.open(TAB).nextReading = () => new Promise(() => undefined);
    vi.useFakeTimers();
    const opened = client.openTab(TAB);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(codeOf(await Promise.race([opened, LONGER]))).toBe('timeout');
  });

  it('does not outlast a page that answers nothing, neither reading nor painting', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    page.busy = true;
    page.nextReading = () => new Promise(() => undefined);
    vi.useFakeTimers();
    const opened = client.retry(TAB);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await Promise.race([opened, LONGER])).status).toBe('failed');
  });

  it('comes after ten seconds where the background never answers', async () => {
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(() => undefined);
    vi.useFakeTimers();
    const opened = client.openTab(TAB);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(codeOf(await opened)).toBe('timeout');
  });
});

describe('an answer that comes too late', () => {
  it('is not thrown away: another try gives it', async () => {
    const page = tabs.open(TAB);
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce((message: unknown) => {
      void sendRaw(message);
    });
    vi.useFakeTimers();
    const opened = client.openTab(TAB);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(codeOf(await opened)).toBe('timeout');
    expect((await client.retry(TAB)).status).toBe('report');
    expect(page.readings).toBe(1);
    expect((await client.retry(TAB)).status).toBe('report');
    expect(page.readings).toBe(2);
  });
});

describe('faults of ours', () => {
  it('in the engine are an answer', async () => {
    tabs.open(TAB);
    background.analyze.mockImplementation(() => {
      throw new Error('a fault of ours');
    });
    expect(codeOf(await client.openTab(TAB))).toBe('internal');
  });

  it('in the storage are an answer', async () => {
    tabs.open(TAB);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('broken'));
    expect(codeOf(await client.openTab(TAB))).toBe('internal');
  });

  it('such as a background that is not there are an answer', async () => {
    background.stop();
    expect(codeOf(await client.openTab(TAB))).toBe('internal');
  });
});
