import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { client } from '../../lib/extension/client.ts';
import { codeOf, expectReport } from './support/answers.ts';
import { connectPopup, CSS, FakeBackground } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 7;
const SPAN = { start: 14, end: 26 };

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

describe('the marks', () => {
  it('go off without a trace, stay off, and come on again', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    expect(expectReport(await client.setMarks(TAB, false)).marks).toBe(false);
    expect(page).toMatchObject({ painted: false, styles: [] });
    expect(expectReport(await client.openTab(TAB)).marks).toBe(false);
    expect(expectReport(await client.setMarks(TAB, true)).marks).toBe(true);
    expect(page).toMatchObject({ painted: true, styles: [CSS] });
    expect(page.readings).toBe(1);
  });

  it('end as they were switched last', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    await Promise.all([false, true, false].map((on) => client.setMarks(TAB, on)));
    expect(page).toMatchObject({ painted: false, styles: [] });
  });

  it('have one style sheet however often the page is read', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    await client.retry(TAB);
    expect(page.styles).toEqual([CSS]);
  });

  it('can be switched on a page of which nothing is kept', async () => {
    const page = tabs.open(TAB);
    expect(expectReport(await client.setMarks(TAB, false)).marks).toBe(false);
    expect(page).toMatchObject({ painted: false, styles: [], readings: 1 });
  });

  it('stay off where the browser will not have them', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    await client.setMarks(TAB, false);
    page.refusal = 'Missing host permission for the tab';
    expect(expectReport(await client.setMarks(TAB, true)).marks).toBe(false);
    expect(page).toMatchObject({ painted: false, styles: [] });
  });

  it('of a page that has gone are not switched', async () => {
    tabs.open(TAB);
    await client.openTab(TAB);
    tabs.open(TAB);
    expect(codeOf(await client.setMarks(TAB, false))).toBe('page-gone');
  });
});

describe('a jump', () => {
  it('goes to the passage', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    expect(await client.jumpTo(TAB, SPAN)).toEqual({ status: 'done' });
    expect(page.flashed).toEqual([SPAN]);
  });

  it('lends the style sheet to a page without marks, for the flash alone', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    await client.setMarks(TAB, false);
    vi.useFakeTimers();
    await client.jumpTo(TAB, SPAN);
    expect(page).toMatchObject({ painted: false, styles: [CSS], flashed: [SPAN] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.styles).toEqual([]);
  });

  it('leaves the style sheet to marks that come on meanwhile', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    await client.setMarks(TAB, false);
    vi.useFakeTimers();
    await client.jumpTo(TAB, SPAN);
    await client.setMarks(TAB, true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.styles).toEqual([CSS]);
  });

  it.each([
    ['in a page that has gone', SPAN, 'page-gone'],
    ['past the end of the article', { start: 14, end: 9_999 }, 'bad-message'],
  ])('%s is refused', async (_, span, code) => {
    tabs.open(TAB);
    await client.openTab(TAB);
    if (code === 'page-gone') tabs.open(TAB);
    expect(codeOf(await client.jumpTo(TAB, span))).toBe(code);
  });

  it('in a tab of which nothing is kept is refused', async () => {
    tabs.open(TAB);
    expect(codeOf(await client.jumpTo(TAB, SPAN))).toBe('page-gone');
  });
});
