import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../lib/corrections/types.ts';
import { client } from '../../lib/extension/client.ts';
import { corrections } from '../../lib/extension/corrections.ts';
import { settings } from '../../lib/extension/settings.ts';
import { codeOf, expectReport } from './support/answers.ts';
import { connectPopup, CSS, FakeBackground, PLAIN_CSS } from './support/background.ts';
import type { FakePage } from './support/fake-page.ts';
import { FakeTabs } from './support/fake-tabs.ts';
import { reportOn } from './support/sample.ts';

const TAB = 7;
const NOT_SO: Correction = { kind: 'not-a-quote', quote: { words: 'It will run,', at: 14 } };

let tabs: FakeTabs;
let background: FakeBackground;
let page: FakePage;

beforeEach(() => {
  tabs = new FakeTabs();
  background = new FakeBackground();
  connectPopup();
  page = tabs.open(TAB);
});

afterEach(() => {
  background.stop();
});

function badge(): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId: TAB });
}

describe('what the reader corrects', () => {
  it('is kept beside the report, which stays as it is, and painted', async () => {
    await client.openTab(TAB);
    expect(page.quotes).toHaveLength(1);
    const state = expectReport(await client.correct(TAB, [NOT_SO]));
    expect(state).toMatchObject({ corrections: [NOT_SO], report: reportOn(page.article) });
    await expect.poll(() => page.quotes).toEqual([]);
    await expect.poll(badge).toBe('');
  });

  it('is there again on the next visit, in whatever tab', async () => {
    await client.openTab(TAB);
    await client.correct(TAB, [NOT_SO]);
    const again = tabs.open(8);
    expect(expectReport(await client.openTab(8)).corrections).toEqual([NOT_SO]);
    expect(again.quotes).toEqual([]);
  });

  it('can be taken back', async () => {
    await client.openTab(TAB);
    await client.correct(TAB, [NOT_SO]);
    expect(expectReport(await client.correct(TAB, [])).corrections).toEqual([]);
    await expect.poll(() => page.quotes).toHaveLength(1);
    await expect.poll(badge).toBe('1');
  });

  it('reaches every open tab with that address, and no other, wherever it comes from', async () => {
    const address = 'https://news.example/ferry';
    const same = tabs.open(8);
    const other = tabs.open(9);
    for (const [id, one, url] of [
      [8, same, `${address}#top`],
      [9, other, `${address}/2`],
    ] as const) {
      one.article = { ...one.article, url };
      await client.openTab(id);
    }
    await corrections.add([{ address, corrections: [NOT_SO] }]);
    await expect.poll(() => same.quotes).toEqual([]);
    expect(other.quotes).toHaveLength(1);
    await corrections.remove(await corrections.all());
    await expect.poll(() => same.quotes).toHaveLength(1);
  });

  it('leaves marks off where they are off', async () => {
    await client.openTab(TAB);
    await client.setMarks(TAB, false);
    expect(expectReport(await client.correct(TAB, [NOT_SO])).marks).toBe(false);
    expect(page.painted).toBe(false);
  });

  it('needs a page that was read', async () => {
    expect(codeOf(await client.correct(TAB, [NOT_SO]))).toBe('page-gone');
  });
});

describe('settings', () => {
  it('decide what is painted, and how', async () => {
    await settings.set({ markDirect: false, fill: false });
    await client.openTab(TAB);
    expect(page).toMatchObject({ quotes: [], styles: [PLAIN_CSS] });
  });

  it('reach marked pages when they change, and leave none of the earlier style behind', async () => {
    await client.openTab(TAB);
    expect(page.styles).toEqual([CSS]);
    await settings.set({ fill: false });
    await expect.poll(() => page.styles).toEqual([PLAIN_CSS]);
    await client.setMarks(TAB, false);
    expect(page.styles).toEqual([]);
  });

  it('mark nothing that is not marked', async () => {
    await client.openTab(TAB);
    await client.setMarks(TAB, false);
    await settings.set({ fill: false });
    await client.openTab(TAB);
    expect(page).toMatchObject({ painted: false, styles: [] });
  });
});

describe('the badge', () => {
  it('tells how many quotes are marked, as long as they are', async () => {
    await client.openTab(TAB);
    expect(await badge()).toBe('1');
    await client.setMarks(TAB, false);
    expect(await badge()).toBe('');
  });

  it('goes with a page whose scripts have put other words in place', async () => {
    await client.openTab(TAB);
    await tabs.navigate(TAB);
    await expect.poll(badge).toBe('');
  });
});
