import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { client } from '../../lib/extension/client.ts';
import { codeOf, expectReport } from './support/answers.ts';
import { connectPopup, CSS, FakeBackground } from './support/background.ts';
import { FakePage } from './support/fake-page.ts';
import { FakeTabs } from './support/fake-tabs.ts';
import { articleWith, reportOn } from './support/sample.ts';

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

describe('a click on a page', () => {
  it('gives its report and marks it', async () => {
    const page = tabs.open(TAB);
    const state = await client.openTab(TAB);
    expect(state).toEqual({
      status: 'report',
      report: reportOn(page.article),
      corrections: [],
      marks: true,
      notice: null,
    });
    expect(page).toMatchObject({ painted: true, styles: [CSS] });
  });

  it('gives what is kept on the next click, without reading again', async () => {
    const page = tabs.open(TAB);
    const first = await client.openTab(TAB);
    expect(await client.openTab(TAB)).toEqual(first);
    expect(page.readings).toBe(1);
    expect(background.analyze).toHaveBeenCalledOnce();
  });

  it('is read once if clicked twice at once', async () => {
    const page = tabs.open(TAB);
    const states = await Promise.all([client.openTab(TAB), client.openTab(TAB)]);
    expect(states[0]).toEqual(states[1]);
    expectReport(states[0]);
    expect(page.readings).toBe(1);
  });

  it('is read once if clicked twice at once where there is no article', async () => {
    const page = tabs.open(TAB);
    page.nextReading = () => Promise.resolve([{ result: { ok: false, code: 'no-article' } }]);
    const states = await Promise.all([client.openTab(TAB), client.retry(TAB)]);
    expect(states.map(codeOf)).toEqual(['no-article', 'no-article']);
    expect(page.readings).toBe(1);
  });

  it('keeps tabs apart', async () => {
    tabs.open(TAB);
    tabs.open(8, new FakePage(articleWith('Another story')));
    await Promise.all([client.openTab(TAB), client.openTab(8)]);
    expect(expectReport(await client.openTab(8)).report.article.text).toBe('Another story');
    await client.setMarks(8, false);
    expect(expectReport(await client.openTab(TAB)).marks).toBe(true);
  });

  it('survives that the background is stopped', async () => {
    const page = tabs.open(TAB);
    const first = await client.openTab(TAB);
    background.stop();
    background = new FakeBackground();
    expect(await client.openTab(TAB)).toEqual(first);
    expect(page.readings).toBe(1);
    expect(background.analyze).not.toHaveBeenCalled();
  });

  it('tells of a language without support, with the report', async () => {
    tabs.open(TAB, new FakePage({ ...articleWith(), language: 'de' }));
    expect(expectReport(await client.openTab(TAB)).notice).toBe('language-unsupported');
    expect(expectReport(await client.openTab(TAB)).notice).toBe('language-unsupported');
  });

  it('tells that rules alone decided, also of a kept report', async () => {
    tabs.open(TAB);
    background.analyze.mockImplementation(({ article }) =>
      Promise.resolve({ report: reportOn(article), rulesAlone: true }),
    );
    expect(expectReport(await client.openTab(TAB)).notice).toBe('model-unavailable');
    expect(expectReport(await client.openTab(TAB)).notice).toBe('model-unavailable');
    expect(expectReport(await client.setMarks(TAB, false)).notice).toBe('model-unavailable');
  });

  it('gives the report also where the marks cannot be put on', async () => {
    const page = tabs.open(TAB);
    vi.spyOn(page, 'insert').mockImplementation(() => {
      throw new Error('Something else');
    });
    expect(expectReport(await client.openTab(TAB)).marks).toBe(false);
  });

  it('gives what is kept of a page that is too busy to answer', async () => {
    const page = tabs.open(TAB);
    const first = await client.openTab(TAB);
    page.busy = true;
    vi.useFakeTimers();
    const second = client.openTab(TAB);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await second).toEqual(first);
    expect(page.readings).toBe(1);
  });

  it('reads anew where the page has put other words in place of the article', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    vi.spyOn(page, 'answer').mockReturnValueOnce({ res: { ok: false, code: 'page-gone' } });
    expectReport(await client.openTab(TAB));
    expect(page.readings).toBe(2);
  });
});

describe('another try', () => {
  it('reads anew', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    page.article = articleWith('Ferry stays, and so does its bell');
    const state = expectReport(await client.retry(TAB));
    expect(state.report.article).toEqual(page.article);
    expect(await client.openTab(TAB)).toEqual(state);
  });

  it('that fails leaves the reader the earlier report', async () => {
    const page = tabs.open(TAB);
    const first = await client.openTab(TAB);
    page.nextReading = () => Promise.resolve([{ result: { ok: false, code: 'no-article' } }]);
    expect(codeOf(await client.retry(TAB))).toBe('no-article');
    expect(await client.openTab(TAB)).toEqual(first);
    expect(page.painted).toBe(true);
  });

  it('that the engine fails leaves it as well', async () => {
    tabs.open(TAB);
    const first = await client.openTab(TAB);
    background.analyze.mockImplementationOnce(() => {
      throw new Error('a fault of ours');
    });
    expect(codeOf(await client.retry(TAB))).toBe('internal');
    expect(await client.openTab(TAB)).toEqual(first);
  });
});

describe('a link to a passage', () => {
  const span = { start: 14, end: 26 };

  it('is what the page makes of it, which may be none', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    expect(await client.linkTo(TAB, span)).toEqual({ status: 'link', url: null });
    page.link = 'https://news.example/ferry#:~:text=It%20will%20run';
    expect(await client.linkTo(TAB, span)).toEqual({ status: 'link', url: page.link });
  });

  it('needs a page that was read', async () => {
    tabs.open(TAB);
    expect(codeOf(await client.linkTo(TAB, span))).toBe('page-gone');
  });
});
