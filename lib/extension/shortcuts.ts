import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly name: string;
  /** "Alt+Shift+Q" in the browser's own notation; empty where the reader has none. */
  readonly keys: string;
}

/** Those of the extension; none where the browser has no keyboard to speak of. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  if (!('commands' in browser)) return [];
  const all = await browser.commands.getAll();
  return all.map(({ description, shortcut }) => ({
    // The command that opens the popup has no description of its own: Firefox says null.
    name: (description ?? '') || i18n.t('extension.action'),
    keys: shortcut ?? '',
  }));
}
