import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { client } from '../../lib/extension/client.ts';
import { codeOf, expectReport } from './support/answers.ts';
import { connectPopup, FakeBackground } from './support/background.ts';
import { FakePage } from './support/fake-page.ts';
import { FakeTabs } from './support/fake-tabs.ts';
import { articleWith } from './support/sample.ts';

const TAB = 7;

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

/** Everything that is stored, by key. */
async function stored(): Promise<Record<string, unknown>> {
  return fakeBrowser.storage.session.get();
}

/** A reading that ends when it is told to. */
function heldReading(page: FakePage) {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const reading = page.read.bind(page);
  page.nextReading = () => promise;
  return {
    succeed: async () => {
      resolve(await reading());
    },
    reject,
  };
}

describe('what is kept', () => {
  it('is forgotten when the page navigates', async () => {
    tabs.open(TAB);
    await client.openTab(TAB);
    await tabs.navigate(TAB);
    await expect.poll(stored).toEqual({});
  });

  it('is forgotten even if the page navigated while the background was stopped', async () => {
    tabs.open(TAB);
    await client.openTab(TAB);
    background.stop();
    await tabs.navigate(TAB, new FakePage(articleWith('Another story')));
    background = new FakeBackground();
    expect(expectReport(await client.openTab(TAB)).report.article.text).toBe('Another story');
  });

  it('is forgotten when the tab is closed', async () => {
    tabs.open(TAB);
    await client.openTab(TAB);
    await tabs.close(TAB);
    await expect.poll(stored).toEqual({});
  });

  it('stays when a script changes the address alone', async () => {
    const page = tabs.open(TAB);
    const first = await client.openTab(TAB);
    await tabs.changes(TAB);
    expect(await client.openTab(TAB)).toEqual(first);
    expect(page.readings).toBe(1);
  });

  it('of one tab stays when another navigates or is closed', async () => {
    tabs.open(TAB);
    tabs.open(8);
    tabs.open(9);
    const first = await client.openTab(TAB);
    await tabs.navigate(8);
    await tabs.close(9);
    expect(await client.openTab(TAB)).toEqual(first);
  });

  it('of a page to which the reader comes back is not given for the one between', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    const between = await tabs.navigate(TAB, new FakePage(articleWith('Another story')));
    await client.openTab(TAB);
    await tabs.navigate(TAB, page);
    expect(expectReport(await client.openTab(TAB)).report.article).toEqual(page.article);
    expect(between.readings).toBe(1);
  });
});

describe('a page that leaves while it is read', () => {
  it.each([
    ['Frame with ID 0 was removed.'],
    ['Cannot access contents of the page.'],
    ['Missing host permission for the tab'],
    ['An unexpected error occurred'],
  ])('is gone, whatever the browser says: %s', async (sentence) => {
    const page = tabs.open(TAB);
    const reading = heldReading(page);
    const opened = client.openTab(TAB);
    await expect.poll(() => page.readings).toBe(1);
    void tabs.navigate(TAB);
    reading.reject(new Error(sentence));
    expect(codeOf(await opened)).toBe('page-gone');
    expect(await stored()).toEqual({});
  });

  it('is gone also where the browser never says so', async () => {
    const page = tabs.open(TAB);
    heldReading(page);
    vi.useFakeTimers();
    const opened = client.openTab(TAB);
    await vi.advanceTimersByTimeAsync(100);
    void tabs.navigate(TAB);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(codeOf(await opened)).toBe('page-gone');
  });

  it('is gone where the half of it that had come was no article', async () => {
    const page = tabs.open(TAB);
    page.nextReading = async () => {
      await tabs.changes(TAB);
      return [{ result: { ok: false, code: 'no-article' } }];
    };
    expect(codeOf(await client.openTab(TAB))).toBe('page-gone');
    // Clocks count whole milliseconds: the next reading begins in another one.
    await new Promise((resolve) => setTimeout(resolve, 5));
    page.nextReading = () => Promise.resolve([{ result: { ok: false, code: 'no-article' } }]);
    expect(codeOf(await client.retry(TAB))).toBe('no-article');
  });

  it('is gone where the words still came through; the next page gets no trace', async () => {
    const page = tabs.open(TAB);
    const reading = heldReading(page);
    const opened = client.openTab(TAB);
    await expect.poll(() => page.readings).toBe(1);
    const next = new FakePage();
    void tabs.navigate(TAB, next);
    await reading.succeed();
    expect(codeOf(await opened)).toBe('page-gone');
    expect(next).toMatchObject({ painted: false, styles: [] });
    expect(await stored()).toEqual({});
  });

  it('is gone where the tab is closed', async () => {
    const page = tabs.open(TAB);
    const reading = heldReading(page);
    const opened = client.openTab(TAB);
    await expect.poll(() => page.readings).toBe(1);
    void tabs.close(TAB);
    reading.reject(new Error('An unexpected error occurred'));
    expect(codeOf(await opened)).toBe('page-gone');
    await expect.poll(stored).toEqual({});
  });

  it('is gone where the tab is closed just after its words came', async () => {
    const page = tabs.open(TAB);
    const reading = heldReading(page);
    const opened = client.openTab(TAB);
    await expect.poll(() => page.readings).toBe(1);
    void tabs.close(TAB);
    await reading.succeed();
    expect(codeOf(await opened)).toBe('page-gone');
    await expect.poll(stored).toEqual({});
  });

  it('is gone also when the reader tries again, until the next click', async () => {
    const page = tabs.open(TAB);
    page.nextReading = () => Promise.resolve([{ result: { ok: false, code: 'no-article' } }]);
    await client.openTab(TAB);
    const next = new FakePage();
    next.refusal = 'Missing host permission for the tab';
    await tabs.navigate(TAB, next);
    expect(codeOf(await client.retry(TAB))).toBe('page-gone');
    const nextClick = Date.now() + 1;
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(nextClick);
    vi.spyOn(Date, 'now').mockReturnValue(nextClick);
    expect(codeOf(await client.openTab(TAB))).toBe('page-forbidden');
  });

  it('is gone if it left between the click and the first question', async () => {
    const next = new FakePage();
    next.refusal = 'Missing host permission for the tab';
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now());
    await tabs.navigate(TAB, next);
    expect(codeOf(await client.openTab(TAB))).toBe('page-gone');
  });

  it('is gone where the tab is no longer there, of which nothing was told', async () => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockImplementationOnce(() => {
      throw new Error('An unexpected error occurred');
    });
    expect(codeOf(await client.openTab(TAB))).toBe('page-gone');
  });

  it('does not stand in the way of the page that comes', async () => {
    const page = tabs.open(TAB);
    const reading = heldReading(page);
    const opened = client.openTab(TAB);
    await expect.poll(() => page.readings).toBe(1);
    void tabs.navigate(TAB, new FakePage(articleWith('Another story')));
    reading.reject(new Error('Frame with ID 0 was removed.'));
    await opened;
    expect(expectReport(await client.openTab(TAB)).report.article.text).toBe('Another story');
  });
});
