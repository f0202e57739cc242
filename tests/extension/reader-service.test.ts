import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleKey } from '../../lib/extension/article-key.ts';
import { serveReader } from '../../lib/extension/reader-service.ts';
import { marksOf } from '../../lib/palette/marks.ts';
import { DEFAULT_LOOK } from '../../lib/palette/palette.ts';
import { sendRaw } from './support/background.ts';
import { articleWith, reportOn, summaryOf } from './support/sample.ts';

const article = articleWith();
const key = articleKey(article);
const report = reportOn(article);
const summary = summaryOf(report);
const painting = { key, marks: marksOf(report, summary), summary, look: DEFAULT_LOOK };
const span = { start: 14, end: 26 };
const ok = { res: { ok: true, value: null } };
const refused = (code: string) => ({ res: { ok: false, code } });

const handlers = {
  isShown: vi.fn<() => boolean>(),
  paint: vi.fn(),
  unpaint: vi.fn(),
  jump: vi.fn<() => boolean>(),
  step: vi.fn<() => number | null>(),
  link: vi.fn<() => string | null>(),
};
let service: AbortController;

beforeEach(() => {
  for (const handler of Object.values(handlers)) handler.mockReset();
  handlers.isShown.mockReturnValue(true);
  handlers.jump.mockReturnValue(true);
  service = new AbortController();
  serveReader(() => key, handlers, service.signal);
});

afterEach(() => {
  service.abort();
});

function send(type: string, data: unknown, sender: object = { id: 'test-extension-id' }) {
  return sendRaw({ id: 1, timestamp: 1, type, data }, sender);
}

describe('the reader in a page', () => {
  it('does what the background asks', async () => {
    expect(await send('holds', { key })).toEqual(ok);
    expect(await send('paint', painting)).toEqual(ok);
    expect(await send('jump', { key, span })).toEqual(ok);
    handlers.step.mockReturnValue(3);
    expect(await send('step', { key, to: 'next' })).toEqual({ res: { ok: true, value: 3 } });
    expect(handlers.step).toHaveBeenCalledExactlyOnceWith('next');
    expect(await send('unpaint', { key })).toEqual(ok);
    expect(handlers.paint).toHaveBeenCalledExactlyOnceWith(painting);
    expect(handlers.jump).toHaveBeenCalledExactlyOnceWith({ key, span });
    expect(handlers.unpaint).toHaveBeenCalledOnce();
  });

  it('makes a link where the page still shows the article', async () => {
    const link = 'https://news.example/ferry#:~:text=It';
    handlers.link.mockReturnValueOnce(link);
    expect(await send('link', { key, span })).toEqual({ res: { ok: true, value: link } });
    handlers.isShown.mockReturnValue(false);
    expect(await send('link', { key, span })).toEqual(refused('page-gone'));
  });

  it('leaves alone what concerns another article', async () => {
    const other = articleKey(articleWith('Another story'));
    for (const [type, data] of [
      ['holds', {}],
      ['paint', painting],
      ['unpaint', {}],
      ['jump', { span }],
      ['step', { to: 'next' }],
    ] as const) {
      expect(await send(type, { ...data, key: other })).toEqual(refused('page-gone'));
    }
    expect(handlers.paint).not.toHaveBeenCalled();
    expect(handlers.unpaint).not.toHaveBeenCalled();
    expect(handlers.jump).not.toHaveBeenCalled();
  });

  it('tells when the page no longer shows the article, whose marks still go off', async () => {
    handlers.isShown.mockReturnValue(false);
    expect(await send('holds', { key })).toEqual(refused('page-gone'));
    expect(await send('paint', painting)).toEqual(refused('page-gone'));
    expect(await send('jump', { key, span })).toEqual(refused('page-gone'));
    expect(await send('step', { key, to: 'next' })).toEqual(refused('page-gone'));
    expect(await send('unpaint', { key })).toEqual(ok);
  });

  it.each([
    ['holds', {}],
    ['paint', { key, marks: painting.marks }],
    ['paint', { ...painting, marks: { names: [{ start: 1 }], quotes: [] } }],
    ['paint', { ...painting, marks: { names: [], quotes: [{ ...span, rank: -1 }] } }],
    ['unpaint', null],
    ['jump', { key, span: { start: 1 } }],
    ['jump', { key, span: { start: 9, end: 1 } }],
  ])('refuses a message of the wrong shape: %s', async (type, data) => {
    expect(await send(type, data)).toEqual(refused('bad-message'));
    expect(handlers.paint).not.toHaveBeenCalled();
    expect(handlers.jump).not.toHaveBeenCalled();
  });

  it('tells when the words to which it should jump are gone', async () => {
    handlers.jump.mockReturnValue(false);
    expect(await send('jump', { key, span })).toEqual(refused('page-gone'));
  });

  it('refuses what does not come from its own extension', async () => {
    expect(await send('unpaint', { key }, { id: 'another' })).toEqual(refused('bad-message'));
    expect(await send('unpaint', { key }, {})).toEqual(refused('bad-message'));
    expect(handlers.unpaint).not.toHaveBeenCalled();
  });

  it('answers what goes wrong in it', async () => {
    handlers.jump.mockImplementation(() => {
      throw new Error('a fault of ours');
    });
    expect(await send('jump', { key, span })).toEqual(refused('internal'));
  });

  it('falls silent when it is ended', async () => {
    service.abort();
    expect(await send('holds', { key })).toBeUndefined();
  });
});

describe('the key of an article', () => {
  it('is the same for the same text, and short', () => {
    expect(articleKey(articleWith())).toBe(key);
    expect(key.length).toBeLessThan(20);
  });

  it.each(['', 'a', 'b', 'ab', 'ba', 'Ferry stayz', `${article.text} `])(
    'differs for another text: "%s"',
    (text) => {
      expect(articleKey({ text })).not.toBe(key);
    },
  );
});
