import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shortcuts } from '../../lib/extension/shortcuts.ts';

it.each([undefined, '', null])(
  'names the key of the popup, whose description the browsers give as %s',
  async (description) => {
    const opener = { name: '_execute_action', description, shortcut: 'Alt+Shift+Q' };
    const getAll = vi.fn(() => Promise.resolve([opener, { name: 'x', description: 'Do x' }]));
    Object.assign(fakeBrowser, { commands: { getAll } });
    expect(await shortcuts()).toEqual([
      { name: 'extension_action', keys: 'Alt+Shift+Q' },
      { name: 'Do x', keys: '' },
    ]);
  },
);
