import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { CORRECTIONS_FILE } from '../../lib/corrections/corrections-file.ts';
import { writeFile } from '../../lib/files/readers-file.ts';
import type { Correction, PageCorrections } from '../../lib/corrections/types.ts';
import { corrections } from '../../lib/extension/corrections.ts';
import { files } from '../../lib/extension/settings-page.ts';

const notQuote = (words: string): Correction => {
  return { kind: 'not-a-quote', quote: { words, at: 14 } };
};
const FERRY = 'https://news.example/ferry';
const BRIDGE = 'https://news.example/bridge';
const KEPT: PageCorrections = { address: FERRY, corrections: [notQuote('one'), notQuote('two')] };

beforeEach(async () => {
  await corrections.keep({ url: FERRY }, KEPT.corrections);
});

function fileOf(text: string, size = text.length) {
  return { size, text: () => Promise.resolve(text) };
}

const take = (...pages: readonly PageCorrections[]) =>
  files.importCorrections(fileOf(writeFile(CORRECTIONS_FILE, pages)));

describe('corrections from a file', () => {
  it('come after those that are kept of the same page, each once', async () => {
    const taken = await take(
      { address: FERRY, corrections: [notQuote('two'), notQuote('three')] },
      { address: BRIDGE, corrections: [notQuote('four')] },
    );
    const added = [
      { address: FERRY, corrections: [notQuote('three')] },
      { address: BRIDGE, corrections: [notQuote('four')] },
    ];
    expect(taken).toEqual({ ok: true, added });
    expect(await corrections.all()).toEqual([
      { address: BRIDGE, corrections: [notQuote('four')] },
      { address: FERRY, corrections: ['one', 'two', 'three'].map(notQuote) },
    ]);
  });

  it('can be taken back, and leave what was kept before or was corrected since', async () => {
    const taken = await take(
      { address: FERRY, corrections: [notQuote('three')] },
      { address: BRIDGE, corrections: [notQuote('four')] },
    );
    if (!taken.ok) throw new Error(taken.problem);
    const since = [...(await corrections.of({ url: FERRY })), notQuote('since')];
    await corrections.keep({ url: FERRY }, since);
    await corrections.remove(taken.added);
    expect(await corrections.all()).toEqual([
      { address: FERRY, corrections: ['one', 'two', 'since'].map(notQuote) },
    ]);
  });

  it('that are here already are nothing new', async () => {
    expect(await take(KEPT)).toEqual({ ok: true, added: [] });
    expect(await corrections.all()).toEqual([KEPT]);
  });

  it('go back and forth between machines', async () => {
    const saved = writeFile(CORRECTIONS_FILE, await corrections.all());
    await corrections.remove(await corrections.all());
    expect(await corrections.all()).toEqual([]);
    expect(await files.importCorrections(fileOf(saved))).toMatchObject({ ok: true });
    expect(await corrections.all()).toEqual([KEPT]);
  });
});

describe('a file from which no corrections can be taken', () => {
  const many = Array.from({ length: 499 }, (_, at) => notQuote(`many ${at}`));

  it.each([
    ['not-json', fileOf('{"kind": "whosaid-corr')],
    ['not-corrections', fileOf('{"kind": "whosaid-settings", "version": 1, "settings": {}}')],
    ['file-too-large', fileOf('', 11_000_000)],
    ['file-unreadable', { size: 1, text: () => Promise.reject(new Error('gone')) }],
    ['no-room', fileOf(writeFile(CORRECTIONS_FILE, [{ address: FERRY, corrections: many }]))],
  ])('is told apart as %s, and changes nothing', async (problem, file) => {
    expect(await files.importCorrections(file)).toEqual({ ok: false, problem });
    expect(await corrections.all()).toEqual([KEPT]);
  });

  it('is one for which the browser has no room', async () => {
    vi.spyOn(storage, 'setItems').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const pages = [{ address: BRIDGE, corrections: [notQuote('four')] }];
    expect(await take(...pages)).toEqual({ ok: false, problem: 'no-room' });
    expect(await corrections.all()).toEqual([KEPT]);
  });

  it('is no file of settings either', async () => {
    const unreadable = { size: 1, text: () => Promise.reject(new Error('gone')) };
    expect(await files.importSettings(unreadable)).toBe('file-unreadable');
    expect(await files.importSettings(fileOf('', 11_000_000))).toBe('file-too-large');
    expect(await files.importSettings(fileOf(writeFile(CORRECTIONS_FILE, [])))).toBe(
      'not-settings',
    );
  });
});
