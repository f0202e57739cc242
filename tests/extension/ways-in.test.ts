import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteAccess, sites, siteOf } from '../../lib/extension/sites.ts';
import { FakeBackground } from './support/background.ts';
import { FakePermissions } from './support/fake-permissions.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 7;

let tabs: FakeTabs;
let permissions: FakePermissions;
let background: FakeBackground;

beforeEach(() => {
  tabs = new FakeTabs();
  permissions = new FakePermissions();
  background = new FakeBackground();
});

afterEach(() => {
  background.stop();
});

/** What the browser says when the extension was installed, or something was updated. */
async function happenTo(reason: string): Promise<void> {
  const details = { reason, previousVersion: '0.0.1' };
  await fakeBrowser.runtime.onInstalled.trigger(details as never);
}

function badge(): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId: TAB });
}

describe('the item of the context menu', () => {
  const openPopup = vi.fn<() => Promise<void>>();

  beforeEach(() => {
    openPopup.mockRejectedValue(new Error('not here'));
    Object.assign(fakeBrowser.action, { openPopup });
  });

  it('is made when the extension is installed or updated, in place of an earlier one', async () => {
    for (const reason of ['install', 'update']) {
      await happenTo(reason);
      await expect.poll(() => tabs.menuItems).toEqual(['open']);
    }
  });

  it('opens the popup, which then reads the page', async () => {
    const page = tabs.open(TAB);
    openPopup.mockResolvedValue();
    tabs.chooseMenuItem('open', TAB);
    await expect.poll(() => openPopup.mock.calls.length).toBe(1);
    expect(page.readings).toBe(0);
  });

  it('reads and marks the page where the browser cannot open the popup', async () => {
    const page = tabs.open(TAB);
    tabs.chooseMenuItem('open', TAB);
    await expect.poll(() => page.painted).toBe(true);
    expect(await badge()).toBe('1');
  });
});

describe('a site that is always on', () => {
  const arrive = async (url: string) => {
    const page = tabs.open(TAB);
    const tab = { id: TAB, url };
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, tab as never);
    return page;
  };

  it('has its pages read and marked as they come', async () => {
    await sites.allow('news.example');
    const page = await arrive('https://news.example/ferry?a=1');
    await expect.poll(() => page.painted).toBe(true);
    await expect.poll(badge).toBe('1');
  });

  it('is no other site, and none once it was taken back', async () => {
    await sites.allow('news.example');
    await sites.revoke('news.example');
    await sites.allow('other.example');
    const page = await arrive('https://news.example/ferry');
    await vi.waitFor(() => Promise.resolve());
    expect(page.readings).toBe(0);
  });

  it('is left alone without a word where there is no article', async () => {
    await sites.allow('news.example');
    const page = tabs.open(TAB);
    page.nextReading = () => Promise.resolve([{ result: { ok: false, code: 'no-article' } }]);
    const tab = { id: TAB, url: 'https://news.example/login' };
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, tab as never);
    await expect.poll(() => page.readings).toBe(1);
    expect(await badge()).toBe('');
  });
});

describe('the list of sites', () => {
  it('is what the browser permits, whoever asked for it', async () => {
    permissions.origins.add('*://b.example/*').add('https://a.example/*').add('<all_urls>');
    expect(await sites.list()).toEqual(['a.example', 'b.example']);
  });

  it('stays as it is where the reader says no', async () => {
    permissions.answer = false;
    expect(await sites.allow('news.example')).toBe(false);
    expect(await sites.list()).toEqual([]);
  });

  it('can be changed from the page of one of them', async () => {
    const url = 'https://news.example/ferry';
    expect(await siteAccess.isAlways(url)).toBe(false);
    expect(await siteAccess.setAlways(url, true)).toBe(true);
    expect(await siteAccess.isAlways(url)).toBe(true);
    expect(await siteAccess.setAlways(url, false)).toBe(false);
    expect(await sites.list()).toEqual([]);
    for (const none of [null, 'file:///story.html']) {
      expect(await siteAccess.isAlways(none)).toBeNull();
    }
  });

  it.each([
    ['news.example', 'news.example'],
    [' https://News.example/story?x#y ', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['zeitung-süd.example', 'xn--zeitung-sd-ieb.example'],
    ['127.0.0.1', '127.0.0.1'],
  ])('takes %j for the site %s', (typed, host) => {
    expect(siteOf(typed)).toBe(host);
  });

  it.each([
    '',
    'not a site',
    'ftp://news.example',
    'about:config',
    'javascript:alert(1)',
    '*',
    'https://*/',
  ])('takes %j for none', (typed) => {
    expect(siteOf(typed)).toBeNull();
  });
});

describe('the welcome page', () => {
  it('opens when the extension is installed, and only then', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    for (const reason of ['update', 'browser_update', 'install']) {
      await happenTo(reason);
    }
    const url = fakeBrowser.runtime.getURL('/welcome.html');
    expect(create.mock.calls).toEqual([[{ url }]]);
  });
});
