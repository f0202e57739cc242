import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleKey } from '../../lib/extension/article-key.ts';
import { FakeBackground, sendRaw } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';
import { articleWith, COVERAGE } from './support/sample.ts';

const REFUSED = {
  res: { status: 'failed', failure: { code: 'bad-message', message: 'error_bad_message' } },
};
const SPAN = { start: 0, end: 4 };
const SNAPSHOT = {
  html: '<html><head></head><body>Ash</body></html>',
  lengths: '3',
  url: 'https://news.example/',
  found: { texts: [0, 'Ash'], title: 'Ash', byline: null },
  seen: null,
};
const reader = { id: 'test-extension-id', url: 'https://news.example/', tab: { id: 7 } };

let background: FakeBackground;

beforeEach(() => {
  new FakeTabs().open(7);
  background = new FakeBackground();
});

afterEach(() => {
  background.stop();
});

function message(type: string, data?: unknown) {
  return { id: 1, timestamp: 1, type, data };
}

describe('a message of the wrong shape', () => {
  it.each([
    ['no data', message('openTab')],
    ['no tab', message('openTab', {})],
    ['a tab that is no number', message('openTab', { tabId: '7', clickedAt: 0 })],
    ['no time of the click', message('openTab', { tabId: 7 })],
    ['half a tab', message('retry', { tabId: 7.5 })],
    ['a negative tab', message('retry', { tabId: -1 })],
    ['a switch that is neither on nor off', message('setMarks', { tabId: 7, on: 'yes' })],
    ['no span', message('jumpTo', { tabId: 7 })],
    ['a span the wrong way round', message('jumpTo', { tabId: 7, span: { start: 4, end: 0 } })],
    ['an endless span', message('jumpTo', { tabId: 7, span: { start: 0, end: Infinity } })],
    ['no snapshot', message('compose', {}), reader],
    ['a snapshot with other lengths', message('compose', { ...SNAPSHOT, lengths: '3 x' }), reader],
    ['a snapshot of half a text', message('compose', { ...SNAPSHOT, seen: [0.5] }), reader],
    [
      'a snapshot in which things were found that are no texts',
      message('compose', { ...SNAPSHOT, found: { texts: [{}], title: null, byline: null } }),
      reader,
    ],
    ['an unknown type', message('forgetEverything', { tabId: 7 })],
    ['a name that every object has', message('toString', { tabId: 7 })],
    ['no time', { id: 1, type: 'openTab', data: { tabId: 7 } }],
    ['no type', { id: 1, timestamp: 1, data: { tabId: 7 } }],
    ['a mere string', 'openTab'],
    ['nothing', null],
    ['a list', [1, 2]],
  ])('is answered as such: %s', async (_, wrong, sender?: object) => {
    const answer = await sendRaw(wrong, sender);
    expect([REFUSED, { res: { ok: false, code: 'bad-message' } }]).toContainEqual(answer);
    expect(background.analyze).not.toHaveBeenCalled();
    expect(background.compose).not.toHaveBeenCalled();
  });
});

describe('a sender', () => {
  const own = { id: 'test-extension-id' };
  const page = 'chrome-extension://test-extension-id/popup.html';

  it('that is a page of the extension is served', async () => {
    const answer = await sendRaw(message('openTab', { tabId: 7, clickedAt: 0 }), {
      ...own,
      url: page,
    });
    expect(answer).toMatchObject({ res: { status: 'report' } });
  });

  it.each([
    ['another extension', { id: 'another', url: page }],
    ['a content script in a page', { ...own, url: 'https://news.example/', tab: { id: 7 } }],
    [
      'a page whose address begins alike',
      { ...own, url: 'chrome-extension://test-extension-id.example/popup.html' },
    ],
    ['one of whom nothing is known', {}],
  ])('that is %s is refused', async (_, sender) => {
    for (const [type, data] of [
      ['openTab', { tabId: 7, clickedAt: 0 }],
      ['retry', { tabId: 7 }],
      ['setMarks', { tabId: 7, on: true }],
      ['jumpTo', { tabId: 7, span: SPAN }],
    ] as const) {
      expect(await sendRaw(message(type, data), sender)).toEqual(REFUSED);
    }
    expect(background.analyze).not.toHaveBeenCalled();
  });

  it('that is the reader in a page has the article of its page composed', async () => {
    expect(await sendRaw(message('compose', SNAPSHOT), reader)).toEqual({
      res: { ok: false, code: 'no-article' },
    });
    expect(background.compose).toHaveBeenCalledExactlyOnceWith(SNAPSHOT);
  });

  it('gets the key of the article with it', async () => {
    const article = articleWith();
    const composed = { article, coverage: COVERAGE, runs: [], unseen: [] };
    background.compose.mockReturnValue({ ok: true, value: composed });
    expect(await sendRaw(message('compose', SNAPSHOT), reader)).toEqual({
      res: { ok: true, value: { ...composed, key: articleKey(article) } },
    });
  });

  it('that is no reader has nothing composed', async () => {
    await sendRaw(message('compose', SNAPSHOT));
    expect(background.compose).not.toHaveBeenCalled();
  });
});
