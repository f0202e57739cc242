import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FakeBackground } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 7;

let tabs: FakeTabs;
let background: FakeBackground;

beforeEach(() => {
  tabs = new FakeTabs();
  background = new FakeBackground();
});

afterEach(() => {
  background.stop();
});

function badge(): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId: TAB });
}

function title(): Promise<string> {
  return fakeBrowser.action.getTitle({ tabId: TAB });
}

/** What a reader can ask for with no popup open. */
const WAYS: readonly (readonly [string, () => void])[] = [
  [
    'the shortcut for the marks',
    () => {
      tabs.press('toggle-marks', TAB);
    },
  ],
  [
    'a shortcut from quote to quote',
    () => {
      tabs.press('next-quote', TAB);
    },
  ],
  [
    'the context menu',
    () => {
      tabs.chooseMenuItem('open', TAB);
    },
  ],
];

describe.each(WAYS)('the button, after %s', (_, ask) => {
  it('says why nothing happened, until it works', async () => {
    const page = tabs.open(TAB);
    page.refusal = 'Cannot access a chrome:// URL';
    ask();
    await expect.poll(badge).toBe('!');
    expect(await title()).toBe('error_page_forbidden');
    page.refusal = null;
    ask();
    await expect.poll(badge).toBe('1');
    expect(await title()).toBe('extension_action');
  });

  it('says nothing at the next page of what was for one that was left', async () => {
    const page = tabs.open(TAB);
    const said = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    page.nextReading = async () => {
      await tabs.navigate(TAB);
      throw new Error('Frame with ID 0 was removed.');
    };
    ask();
    await expect.poll(() => page.readings).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).not.toHaveBeenCalledWith({ tabId: TAB, text: '!' });
  });
});
