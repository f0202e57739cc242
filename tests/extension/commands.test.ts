import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('the shortcut for the marks', () => {
  it('reads and marks a page, takes the marks off, and puts them on again', async () => {
    const page = tabs.open(TAB);
    for (const painted of [true, false, true]) {
      tabs.press('toggle-marks', TAB);
      await expect.poll(() => page.painted).toBe(painted);
    }
    expect(page.readings).toBe(1);
  });

  it('clears what went wrong also where the marks go off', async () => {
    const page = tabs.open(TAB);
    tabs.press('toggle-marks', TAB);
    await expect.poll(badge).toBe('1');
    await fakeBrowser.action.setBadgeText({ tabId: TAB, text: '!' });
    tabs.press('toggle-marks', TAB);
    await expect.poll(badge).toBe('');
    expect(page.painted).toBe(false);
  });

  it('is not taken for another one', async () => {
    const page = tabs.open(TAB);
    tabs.press('another-command', TAB);
    await Promise.resolve();
    expect(page.readings).toBe(0);
  });
});

describe('the shortcuts from quote to quote', () => {
  it.each([
    ['next-quote', 'next'],
    ['previous-quote', 'previous'],
    ['next-speaker', 'nextSpeaker'],
  ])('%s reads and marks a page that is not read yet, and goes there', async (command, to) => {
    const page = tabs.open(TAB);
    tabs.press(command, TAB);
    await expect.poll(() => page.steps).toEqual([to]);
    expect(page).toMatchObject({ readings: 1, painted: true });
  });
});
