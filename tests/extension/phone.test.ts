import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { client } from '../../lib/extension/client.ts';
import { onPhone } from '../../lib/extension/platform.ts';
import { shortcuts } from '../../lib/extension/shortcuts.ts';
import { panelOpener } from '../../lib/extension/side-panel.ts';
import { connectPopup, FakeBackground } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 4;
/** What Firefox for Android has not got. */
const ABSENT = ['commands', 'contextMenus', 'sidePanel', 'sidebarAction', 'windows'] as const;

describe('Firefox for Android', () => {
  const had: Partial<Record<string, unknown>> = {};
  let tabs: FakeTabs;
  let background: FakeBackground;

  beforeEach(() => {
    tabs = new FakeTabs();
    for (const name of ABSENT) {
      had[name] = Reflect.get(fakeBrowser, name);
      Reflect.deleteProperty(fakeBrowser, name);
    }
    const getPlatformInfo = vi.fn(() => Promise.resolve({ os: 'android' }));
    Object.assign(fakeBrowser.runtime, { getPlatformInfo });
    background = new FakeBackground();
  });

  afterEach(() => {
    background.stop();
    for (const [name, api] of Object.entries(had)) {
      if (api !== undefined) Reflect.set(fakeBrowser, name, api);
    }
  });

  it('starts, reads a page and marks it, without what is not there', async () => {
    const page = tabs.open(TAB);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    connectPopup();
    expect(await client.openTab(TAB)).toMatchObject({ status: 'report', marks: true });
    expect(page.painted).toBe(true);
    expect(await client.step(TAB, 'next')).toMatchObject({ status: 'stepped' });
  });

  it('offers neither panel nor shortcuts', async () => {
    expect(panelOpener(TAB)).toBeNull();
    expect(await shortcuts()).toEqual([]);
  });

  it('gives the popup the whole screen', async () => {
    expect(await onPhone()).toBe(true);
  });
});
