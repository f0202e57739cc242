import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../lib/corrections/types.ts';
import { corrections } from '../../lib/extension/corrections.ts';
import { settings } from '../../lib/extension/settings.ts';
import { upgraded } from '../../lib/extension/versioned.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

describe('a kept value', () => {
  const add = (word: string) => (value: unknown) => `${String(value)} ${word}`;
  const migrations = { 2: add('two'), 3: add('three') };

  it('is brought to today’s shape, step by step', () => {
    expect(upgraded({ version: 1, value: 'one' }, 3, migrations)).toBe('one two three');
    expect(upgraded({ version: 2, value: 'two' }, 3, migrations)).toBe('two three');
    expect(upgraded({ version: 3, value: 'new' }, 3, migrations)).toBe('new');
  });

  it('of a newer version comes as it is', () => {
    expect(upgraded({ version: 9, value: 'later' }, 3, migrations)).toBe('later');
  });

  it.each([null, undefined, 'x', {}, { version: '1', value: 1 }])('is not %j', (kept) => {
    expect(upgraded(kept, 3, migrations)).toBeUndefined();
  });
});

describe('settings', () => {
  it('are the defaults at first, keep what is set and forget it again', async () => {
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
    await settings.set({ theme: 'dark' });
    await settings.set({ fill: false });
    expect(await settings.get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', fill: false });
    await settings.reset();
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });

  it('lie where the browser syncs them, with their version', async () => {
    await settings.set({ theme: 'light' });
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({
      settings: { version: 1, value: { ...DEFAULT_SETTINGS, theme: 'light' } },
    });
  });

  it('tell of their changes until nobody asks any more', async () => {
    const end = new AbortController();
    const changed = vi.fn();
    settings.follow(changed, end.signal);
    await settings.set({ theme: 'dark' });
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
    end.abort();
    await settings.set({ theme: 'light' });
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('corrections', () => {
  const one: Correction = { kind: 'not-a-quote', quote: { words: 'Not so', at: 3 } };
  const two: Correction = { kind: 'not-a-person', person: { name: 'Blue Monday', at: null } };
  const at = (url: string | null) => ({ url });

  it('are kept for an address, whatever its fragment', async () => {
    await corrections.keep(at('https://news.example/a?b=1#top'), [one, two]);
    expect(await corrections.of(at('https://news.example/a?b=1#:~:text=Not'))).toEqual([one, two]);
    expect(await corrections.of(at('https://news.example/a?b=2'))).toEqual([]);
  });

  it('leave nothing behind when the last one is taken back', async () => {
    await corrections.keep(at('https://news.example/a'), [one]);
    await corrections.keep(at('https://news.example/a'), []);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('of an article without an address are not kept', async () => {
    expect(await corrections.keep(at(null), [one])).toEqual([]);
    expect(await corrections.of(at(null))).toEqual([]);
  });

  it('are listed and forgotten for all pages', async () => {
    await fakeBrowser.storage.local.set({ 'something-else': 1 });
    await corrections.keep(at('https://news.example/b'), [two]);
    await corrections.keep(at('https://news.example/a'), [one]);
    expect(await corrections.all()).toEqual([
      { address: 'https://news.example/a', corrections: [one] },
      { address: 'https://news.example/b', corrections: [two] },
    ]);
    await corrections.remove(await corrections.all());
    expect(await fakeBrowser.storage.local.get()).toEqual({ 'something-else': 1 });
  });

  it('that went bad are as good as none', async () => {
    await fakeBrowser.storage.local.set({
      'corrections-https://news.example/a': { version: 1, value: [{ kind: 'shout' }] },
    });
    expect(await corrections.of(at('https://news.example/a'))).toEqual([]);
  });
});
