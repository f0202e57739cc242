import type { browser as extensionApi } from 'wxt/browser';

import type { Background, NativeWays, View } from './driver.ts';
import * as native from './firefox-native-interface.ts';
import { downloadsIn, savedFiles } from './saved-files.ts';

declare const chrome: typeof extensionApi;

interface FirefoxParts {
  readonly inFirefox: View['evaluate'];
  readonly background: Background;
  /** Firefox's own name of the extension. */
  readonly widget: string;
  /** Firefox's folder of its own. */
  readonly folder: string;
}

/** Menus, keys and questions of Firefox's own window. */
export function firefoxNative(parts: FirefoxParts): NativeWays {
  const { inFirefox, background, widget } = parts;
  const downloads = downloadsIn(parts.folder);
  return {
    chooseMenuItem: () => inFirefox(native.chooseMenuItem, widget),
    pressShortcut: async (name) => {
      const keys = await background.evaluate(keysOf, name);
      await inFirefox(native.pressInWindow, keys.split('+'));
    },
    answerQuestion: async (_view, answer, act) => {
      await act();
      return inFirefox(native.answerQuestion, answer);
    },
    clipboard: () => inFirefox(native.clipboardText),
    savedFiles: () => savedFiles(downloads),
  };
}

async function keysOf(name: string): Promise<string> {
  const all = await chrome.commands.getAll();
  return all.find((command) => command.name === name)?.shortcut ?? '';
}
