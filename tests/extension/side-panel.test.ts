import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followActiveTab } from '../../lib/extension/active-tab.ts';
import { reports } from '../../lib/extension/reports.ts';
import { panelOpener } from '../../lib/extension/side-panel.ts';
import { tabRequests } from '../../lib/extension/tab-requests.ts';
import { articleWith, reportOn } from './support/sample.ts';

const report = reportOn(articleWith());

describe('the active tab', () => {
  const end = new AbortController();

  beforeEach(() => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockImplementation(() => ({ id: 3 }));
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(() => [{ id: 11 }]);
  });

  it('is followed within its own window, until the end', async () => {
    const onTab = vi.fn();
    await followActiveTab(onTab, end.signal);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 12, windowId: 3 });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 20, windowId: 4 });
    end.abort();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 13, windowId: 3 });
    expect(onTab.mock.calls).toEqual([[11], [12]]);
  });
});

describe('what is asked about a tab', () => {
  it('is answered by a failure where there is no tab', async () => {
    const requests = tabRequests(null);
    const answers = [requests.open(), requests.see(), requests.step('next')];
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ status: 'failed', failure: { code: 'page-gone' } });
    }
  });

  it('follows what is kept of that tab alone, until the end', async () => {
    const changed = vi.fn();
    const end = tabRequests(5).follow(changed);
    await reports.keep(6, { report, marks: true, rulesAlone: false });
    expect(changed).not.toHaveBeenCalled();
    await reports.keep(5, { report, marks: true, rulesAlone: false });
    await reports.forget(5);
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    await reports.keep(5, { report, marks: true, rulesAlone: false });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('the side panel', () => {
  beforeEach(() => {
    Reflect.deleteProperty(browser, 'sidePanel');
  });

  afterEach(() => {
    Reflect.deleteProperty(browser, 'sidePanel');
    Reflect.deleteProperty(browser, 'sidebarAction');
  });

  it('is opened beside the tab in Chromium', async () => {
    const open = vi.fn(() => Promise.resolve());
    Object.assign(browser, { sidePanel: { open } });
    await panelOpener(5)?.();
    expect(open.mock.calls).toEqual([[{ tabId: 5 }]]);
  });

  it('is the sidebar in Firefox', async () => {
    const open = vi.fn(() => Promise.resolve());
    Object.assign(browser, { sidebarAction: { open } });
    await panelOpener(5)?.();
    expect(open.mock.calls).toEqual([[]]);
  });

  it('is not offered where there is none', () => {
    expect(panelOpener(5)).toBeNull();
  });
});
