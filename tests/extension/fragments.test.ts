import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wantFragments } from '../../lib/extension/fragments.ts';
import { FakeBackground, sendRaw } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 7;
const reader = { id: 'test-extension-id', url: 'https://news.example/ferry', tab: { id: TAB } };

let tabs: FakeTabs;
let background: FakeBackground;

beforeEach(() => {
  tabs = new FakeTabs();
  background = new FakeBackground();
});

afterEach(() => {
  background.stop();
});

/** What the reader in the page sends when a link is wanted there. */
function want(data: unknown = null, sender: object = reader): Promise<unknown> {
  return sendRaw({ id: 1, timestamp: 1, type: 'wantFragments', data }, sender);
}

describe('the script that makes links', () => {
  it('comes into the page whose reader wants it', async () => {
    tabs.open(TAB);
    expect(await want()).toEqual({ res: { status: 'done' } });
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: TAB },
      files: ['/fragments.js'],
    });
  });

  it('does not come where the browser says no', async () => {
    tabs.open(TAB).refusal = 'Cannot access contents of the page.';
    expect(await want()).toMatchObject({ res: { failure: { code: 'page-forbidden' } } });
    await tabs.close(TAB);
    expect(await want()).toMatchObject({ res: { failure: { code: 'page-gone' } } });
  });

  it.each([
    ['of another extension', null, { ...reader, id: 'another' }],
    ['of no tab', null, { ...reader, tab: undefined }],
    ['of another shape', { tabId: 8 }, reader],
  ])('does not come for a message %s', async (_, data, sender) => {
    tabs.open(TAB);
    expect(await want(data, sender)).toMatchObject({ res: { failure: { code: 'bad-message' } } });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is waited for, but not for ever, and not where there is nobody to ask', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    send.mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    await wantFragments();
    vi.useFakeTimers();
    send.mockImplementationOnce(() => undefined);
    const waiting = wantFragments();
    await vi.runAllTimersAsync();
    await waiting;
    vi.useRealTimers();
  });
});
