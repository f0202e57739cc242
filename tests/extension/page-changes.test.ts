import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleKey } from '../../lib/extension/article-key.ts';
import { client } from '../../lib/extension/client.ts';
import { tabRequests } from '../../lib/extension/tab-requests.ts';
import { expectReport } from './support/answers.ts';
import { connectPopup, FakeBackground, sendRaw } from './support/background.ts';
import type { FakePage } from './support/fake-page.ts';
import { FakeTabs } from './support/fake-tabs.ts';
import { articleWith, COVERAGE } from './support/sample.ts';

const TAB = 7;
const before = articleWith();
const now = articleWith(`${before.text}\n\nIt will run every day.`);
const change = { key: articleKey(before), page: { article: now, coverage: COVERAGE } };
const reader = { id: 'test-extension-id', url: 'https://news.example/ferry', tab: { id: TAB } };

let tabs: FakeTabs;
let page: FakePage;
let background: FakeBackground;

beforeEach(async () => {
  tabs = new FakeTabs();
  page = tabs.open(TAB);
  background = new FakeBackground();
  connectPopup();
  await client.openTab(TAB);
});

afterEach(() => {
  background.stop();
});

/** What the reader in the page says when the page shows its article with other words. */
function tell(data: unknown = change, sender: object = reader): Promise<unknown> {
  return sendRaw({ id: 1, timestamp: 1, type: 'pageChanged', data }, sender);
}

/** The page itself holds the new words, as its reader has said. */
async function changePage(): Promise<unknown> {
  page.holdNow(now);
  return tell();
}

describe('an article that changes under its marks', () => {
  it('is analysed, kept and marked anew', async () => {
    page.painted = false;
    expect(await changePage()).toEqual({ res: { status: 'done' } });
    expect(page).toMatchObject({ painted: true, readings: 1 });
    const state = expectReport(await client.openTab(TAB));
    expect(state.report.article.text).toBe(now.text);
    expect(state.marks).toBe(true);
    expect(page.readings).toBe(1);
  });

  it('is not marked where the marks have gone off meanwhile', async () => {
    await client.setMarks(TAB, false);
    await changePage();
    expect(page.painted).toBe(false);
    const state = expectReport(await client.openTab(TAB));
    expect(state).toMatchObject({ marks: false, report: { article: { text: now.text } } });
  });

  it('is let go where another article is kept', async () => {
    const answer = await tell({ ...change, key: articleKey(now) });
    expect(answer).toMatchObject({ res: { status: 'failed', failure: { code: 'page-gone' } } });
    expect(expectReport(await client.openTab(TAB)).report.article.text).toBe(before.text);
  });

  it('is let go where nothing is kept', async () => {
    await tabs.close(TAB);
    expect(await tell()).toMatchObject({ res: { failure: { code: 'page-gone' } } });
    expect(background.analyze).toHaveBeenCalledOnce();
  });

  it.each([
    ['of another extension', change, { ...reader, id: 'another' }],
    ['of no tab', change, { ...reader, tab: undefined }],
    ['of another shape', { ...change, page: { article: now } }, reader],
  ])('is not taken from a message %s', async (_, data, sender) => {
    expect(await tell(data, sender)).toMatchObject({ res: { failure: { code: 'bad-message' } } });
    expect(background.analyze).toHaveBeenCalledOnce();
  });
});

describe('an open popup', () => {
  it('is told when other words take the place of those that it shows', async () => {
    const replaced = vi.fn();
    const end = tabRequests(TAB).follow(replaced);
    await changePage();
    await expect.poll(() => replaced.mock.calls.length).toBe(1);
    end();
    page.holdNow(before);
    await tell({ key: articleKey(now), page: { article: before, coverage: COVERAGE } });
    expect(replaced).toHaveBeenCalledOnce();
  });
});
